package de.stadtindex.platform.backup;

import de.stadtindex.platform.postgres.PortalDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Restores a backup into an empty database. The tables are built and filled beside the place where a portal looks for them, and
 * moved there by the transaction that filled them: whoever is killed before leaves the database as empty as it was.
 */
final class Restoration {

    private static final String BESIDE = "stadtindex_restore";
    private static final long ONE_AT_A_TIME = 2_031_083L;

    private final Backup backup;
    private final PortalDatabase database;

    Restoration(Backup backup, PortalDatabase database) {
        this.backup = backup;
        this.database = database;
    }

    void run() throws Exception {
        try (Connection connection = database.connect()) {
            Catalogue catalogue = new Catalogue(connection);
            catalogue.execute("set statement_timeout = 0");
            requireEmpty(catalogue);
            String home =
                    catalogue.words("select quote_ident(current_schema())").getFirst();
            catalogue.execute("drop schema if exists " + BESIDE + " cascade");
            catalogue.execute("create schema " + BESIDE);
            build();
            connection.setAutoCommit(false);
            catalogue.execute("set local search_path to " + BESIDE);
            fill(catalogue);
            move(catalogue, home);
            connection.commit();
            connection.setAutoCommit(true);
            catalogue.execute("analyze");
        }
    }

    private void requireEmpty(Catalogue catalogue) throws SQLException {
        if (catalogue
                .words("select 1 where pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")
                .isEmpty()) {
            throw new BackupException("Another restore is at work on the database " + database.place() + ".");
        }
        if (!catalogue.isEmpty()) {
            throw new BackupException("The database at " + database.place() + " is not empty; nothing was restored."
                    + " Restore into a new one.");
        }
    }

    /** Builds the tables as they were when the backup was taken; the next start of the portal takes them on from there. */
    private void build() {
        Manifest manifest = backup.manifest();
        Flyway flyway = Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .defaultSchema(BESIDE)
                .schemas(BESIDE)
                .createSchemas(false)
                .target(MigrationVersion.fromVersion(manifest.schema()))
                .load();
        Map<MigrationVersion, Integer> known = Stream.of(flyway.info().all())
                .filter(step -> step.getVersion() != null && step.getChecksum() != null)
                .collect(Collectors.toMap(MigrationInfo::getVersion, MigrationInfo::getChecksum));
        for (Manifest.Migration step : manifest.migrations()) {
            Integer checksum = known.get(MigrationVersion.fromVersion(step.version()));
            if (checksum == null || checksum != step.checksum()) {
                throw new BackupException("The backup was written by another Stadtindex: this one "
                        + (checksum == null ? "does not know" : "has another") + " step " + step.version()
                        + " of the schema. Restore it with the one that wrote it or a later one.");
            }
        }
        flyway.migrate();
    }

    private void fill(Catalogue catalogue) throws Exception {
        Manifest manifest = backup.manifest();
        List<String> tables = catalogue.tables();
        if (!tables.equals(manifest.tables().stream().map(Manifest.Table::name).toList())) {
            throw new BackupException("The backup holds other tables than this Stadtindex; nothing was restored.");
        }
        List<String> references =
                catalogue.words("select format('alter table %s add constraint %I %s', conrelid::regclass,"
                        + " conname, pg_get_constraintdef(oid)) from pg_constraint where contype = 'f'"
                        + " and connamespace = current_schema()::regnamespace");
        catalogue.executeAll("select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                + " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace");
        for (Manifest.Table table : manifest.tables()) {
            fill(catalogue, table);
        }
        for (String reference : references) {
            catalogue.execute(reference);
        }
        for (Manifest.Sequence sequence : manifest.sequences()) {
            advance(catalogue.connection(), sequence);
        }
    }

    /** The guards of a table know how people write; what is written here passed by them once already. */
    private void fill(Catalogue catalogue, Manifest.Table table) throws Exception {
        String target = Catalogue.target(table.name(), catalogue.columns(table.name()));
        if (!catalogue.columns(table.name()).equals(table.columns())) {
            throw new BackupException(
                    "The backup holds other columns of the table " + table.name() + "; nothing was" + " restored.");
        }
        String name = Catalogue.quoted(table.name());
        catalogue.execute("alter table " + name + " disable trigger user");
        catalogue.execute("truncate " + name);
        var copying = catalogue.connection().unwrap(PGConnection.class).getCopyAPI();
        backup.read(table, rows -> copying.copyIn("copy " + target + " from stdin " + Catalogue.FORM, rows));
        catalogue.execute("alter table " + name + " enable trigger user");
    }

    private static void advance(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.isCalled());
            statement.execute();
        }
    }

    /** What would be forgotten here keeps the schema from being dropped. */
    private static void move(Catalogue catalogue, String home) throws SQLException {
        catalogue.executeAll("select format('alter table %s set schema " + home + "', oid::regclass) from pg_class"
                + " where relkind in ('r', 'v') and relnamespace = '" + BESIDE + "'::regnamespace");
        catalogue.executeAll("select format('alter routine %s set schema " + home + "', oid::regprocedure) from pg_proc"
                + " where pronamespace = '" + BESIDE + "'::regnamespace");
        catalogue.execute("drop schema " + BESIDE);
    }
}
