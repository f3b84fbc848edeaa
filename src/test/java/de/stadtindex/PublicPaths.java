package de.stadtindex;

import java.util.List;
import java.util.stream.Stream;

/** Addresses of every kind of public page, so that a rule for all pages is tested on all of them. */
public final class PublicPaths {

    /** One address a kind of page, in German; the English one has {@code /en} before it. */
    private static final List<String> KINDS = List.of(
            "/",
            "/rangliste/2025",
            "/rangliste/2024/verwaltung",
            "/stadt/darmstadt",
            "/stadt/hanau",
            "/vergleich/2024/2025",
            "/staedtevergleich",
            "/staedtevergleich?stadt=darmstadt&stadt=kassel",
            "/land",
            "/land/hessen",
            "/karte",
            "/zeitreihe",
            "/suche?q=a",
            "/presse/darmstadt/2025",
            "/aussage/veraenderung_darmstadt_gesamt_2025_2024_plus-1_stand_2025.1",
            "/faktencheck",
            "/api",
            "/presse",
            "/methode",
            "/glossar",
            "/berichtigungen",
            "/vorabzugang",
            "/daten",
            "/zitat/stadt/darmstadt",
            "/zitat/rangliste/2024/verwaltung",
            "/zitat/vergleich/2024/2025",
            "/leichte-sprache",
            "/barrierefreiheit",
            "/impressum",
            "/datenschutz");

    /** Pages that say what went wrong, and the frozen view. */
    private static final List<String> OTHERS = List.of(
            "/rangliste/2025?stand=2025.1",
            "/rangliste/2025?name=xyz",
            "/rangliste/1850",
            "/stadt/atlantis",
            "/land/atlantis",
            "/staedtevergleich?stadt=atlantis&stadt=ha",
            "/karte?ausgabe=2024&rangliste=verwaltung",
            "/zeitreihe?stadt=darmstadt&stand=2024.1",
            "/rangliste/2025?sortierung=%3Cscript%3E",
            "/aussage/rang_darmstadt_gesamt_2025_12_stand_2025.1",
            "/presse/gibt-es-nicht",
            "/daten/2025.zip",
            "/daten/alle.zip",
            "/daten?stand=2025.1",
            "/gibt-es-nicht");

    private PublicPaths() {}

    /** One address a kind of page, in both languages. */
    public static Stream<String> kinds() {
        return KINDS.stream().flatMap(PublicPaths::inBothLanguages);
    }

    /** The same with frozen views and pages that say what went wrong. */
    public static Stream<String> all() {
        return Stream.concat(KINDS.stream(), OTHERS.stream()).flatMap(PublicPaths::inBothLanguages);
    }

    private static Stream<String> inBothLanguages(String path) {
        return Stream.of(path, path.equals("/") ? "/en" : "/en" + path);
    }
}
