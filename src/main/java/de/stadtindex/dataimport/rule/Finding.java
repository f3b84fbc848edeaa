package de.stadtindex.dataimport.rule;

/**
 * One fault found in a file, with the place where it stands.
 *
 * @param line line in the file, counted from 1; 0 where the fault is not in one line
 * @param column name of the column
 * @param found what stands there
 * @param expected what should stand there
 */
public record Finding(
        FindingCode code, Severity severity, String file, long line, String column, String found, String expected) {

    /** What a finding means for the import. */
    public enum Severity {
        /** Nothing is imported until it is mended. */
        ERROR,
        /** Unusual, perhaps right. */
        WARNING
    }

    @Override
    public String toString() {
        return "%s in %s, line %d, column %s: found %s, expected %s"
                .formatted(code, file, line, column, found, expected);
    }
}
