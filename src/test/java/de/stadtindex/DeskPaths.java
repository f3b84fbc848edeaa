package de.stadtindex;

import java.util.List;
import java.util.stream.Stream;

/** Addresses of every kind of page behind the sign-in; a test keeps the list whole. */
public final class DeskPaths {

    private static final List<String> KINDS = List.of(
            "/konto",
            "/redaktion",
            "/redaktion/personen",
            "/redaktion/personen/neu",
            "/redaktion/personen/admin@example.org",
            "/redaktion/hochladen",
            "/redaktion/hochladen/1",
            "/redaktion/schluessel",
            "/redaktion/versionen",
            "/redaktion/versionen/2025.1",
            "/redaktion/versionen/2025.2",
            "/redaktion/rueckmeldungen",
            "/redaktion/register",
            "/redaktion/register/ausgaben/neu",
            "/redaktion/register/ausgaben/2025",
            "/redaktion/register/staedte",
            "/redaktion/register/staedte/neu",
            "/redaktion/register/staedte/06411000",
            "/redaktion/register/kategorien",
            "/redaktion/register/kategorien/gesellschaft",
            "/redaktion/artikel",
            "/redaktion/artikel/neu",
            "/redaktion/artikel/1",
            "/redaktion/artikel/1/bearbeiten",
            "/redaktion/artikel/1/zwischenstand",
            "/redaktion/artikel/1/vorschau",
            "/redaktion/artikel/1/fassungen/1",
            "/redaktion/vorab",
            "/redaktion/vorab/2026/darmstadt",
            "/redaktion/vorabzugang/2026",
            "/redaktion/zustand",
            "/redaktion/protokoll");

    private DeskPaths() {}

    /** One address a kind of page, in German. */
    public static Stream<String> kinds() {
        return KINDS.stream();
    }
}
