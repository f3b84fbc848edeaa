package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;

/** What is wrong with a text, wherever it stands. */
record Fault(FindingCode code, Severity severity, Expectation expected) {

    static Fault error(FindingCode code, String expected, Object... values) {
        return new Fault(code, Severity.ERROR, Expectation.of(expected, values));
    }

    static Fault warning(FindingCode code, String expected, Object... values) {
        return new Fault(code, Severity.WARNING, Expectation.of(expected, values));
    }

    Finding at(Place place, String found) {
        return new Finding(code, severity, place, found, expected);
    }
}
