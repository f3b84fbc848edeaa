package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.file.Place;

/**
 * One fault found in a file, with the place where it stands.
 *
 * @param found what stands there, as written
 * @param expected what should stand there
 */
public record Finding(FindingCode code, Severity severity, Place place, String found, Expectation expected) {

    /** What a finding means for the import. */
    public enum Severity {
        /** Nothing is imported until it is mended. */
        ERROR,
        /** Unusual, perhaps right; taken only when somebody says why. */
        WARNING
    }

    @Override
    public String toString() {
        return "%s in %s, row %d, column %s: found %s, expected %s"
                .formatted(code, place.sheet(), place.row(), place.header(), found, expected);
    }
}
