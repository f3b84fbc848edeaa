package de.stadtindex.desk.web.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an edition shows besides its forms.
 *
 * @param revision what a change must name
 * @param state when it comes or came out, in one sentence
 * @param isPublic whether a version of it is or was public, so that there is nothing left to announce
 * @param facts what is stored, with labels
 * @param said what was announced, newest first
 * @param comparison null for the first edition
 */
record EditionPage(
        String year,
        int revision,
        String state,
        boolean isPublic,
        List<Fact> facts,
        List<CalendarText.Line> said,
        @Nullable Comparison comparison,
        boolean mayChange,
        History history) {

    /** One thing that is known; the label is a key below {@code registry.fact.}. */
    record Fact(String key, String value) {}

    /** How far it may be compared with the edition before. */
    record Comparison(String previous, String verdict, List<String> reasons) {}
}
