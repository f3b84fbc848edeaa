package de.stadtindex.dataimport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.List;

/** Cells of the file that {@link Drafts} make, for saying where something was found. */
final class FoundAt {

    private FoundAt() {}

    static Place city(int row) {
        return new Place("results.csv", row, 1, "Stadt");
    }

    static Place rank(int row) {
        return new Place("results.csv", row, 2, "Platz");
    }

    static Place score(int row) {
        return new Place("results.csv", row, 3, "Index");
    }

    static Place tendency(int row) {
        return new Place("results.csv", row, 4, "Tendenz");
    }

    static void assertError(List<Finding> findings, FindingCode code, Place place, String found, Expectation expected) {
        assertThat(findings).containsExactly(new Finding(code, Severity.ERROR, place, found, expected));
    }

    static void assertWarning(
            List<Finding> findings, FindingCode code, Place place, String found, Expectation expected) {
        assertThat(findings).containsExactly(new Finding(code, Severity.WARNING, place, found, expected));
    }
}
