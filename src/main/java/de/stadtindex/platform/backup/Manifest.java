package de.stadtindex.platform.backup;

import java.util.List;

/**
 * What a backup says of itself, so that nothing else has to be believed.
 *
 * @param format grows when older programs could not read the file any more
 * @param takenAt the instant the backup shows, by the clock of the database
 * @param server the version of PostgreSQL it comes from
 * @param migrations which built the tables, in their order
 */
record Manifest(
        int format,
        String takenAt,
        String server,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences) {

    /** The only format so far. */
    static final int FORMAT = 1;

    /** Where it lies in the file. */
    static final String NAME = "manifest.json";

    /** One step of the schema; its checksum is Flyway's. */
    record Migration(String version, int checksum) {}

    /**
     * One table.
     *
     * @param sha256 of its rows as they lie in the file, in hexadecimal digits
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        /** Where its rows lie in the file. */
        String entry() {
            return "tables/" + name + ".csv";
        }
    }

    /** Where the numbers that a table gives itself go on. */
    record Sequence(String name, long value, boolean isCalled) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** The version of the schema, such as 036. */
    String schema() {
        return migrations.isEmpty() ? "none" : migrations.getLast().version();
    }
}
