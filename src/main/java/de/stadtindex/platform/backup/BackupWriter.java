package de.stadtindex.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes all tables as they are at one instant, while others go on reading and writing them. */
final class BackupWriter {

    private final Connection connection;
    private final Catalogue catalogue;
    private final ZipOutputStream zip;

    private BackupWriter(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
        this.zip = zip;
    }

    /** Writes the backup and finishes the stream without closing it; gives what it holds. */
    static Manifest write(Connection connection, OutputStream out) throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Manifest manifest = new BackupWriter(connection, zip).write();
        zip.finish();
        return manifest;
    }

    private Manifest write() throws SQLException, IOException {
        connection.setAutoCommit(false);
        catalogue.execute("set transaction isolation level repeatable read, read only");
        catalogue.execute("set local statement_timeout = 0");
        catalogue.execute("set local timezone = 'UTC'");
        catalogue.execute("set local datestyle = 'ISO'");
        catalogue.execute("set local intervalstyle = 'postgres'");
        catalogue.execute("set local bytea_output = 'hex'");
        if (!catalogue.allTables().contains("flyway_schema_history")) {
            throw new BackupException("There is nothing to back up: this database holds no data of Stadtindex.");
        }
        String takenAt = catalogue.words("select now()").getFirst();
        String server = catalogue.words("show server_version").getFirst();
        List<Manifest.Table> tables = new ArrayList<>();
        for (String table : catalogue.tables()) {
            tables.add(write(table));
        }
        // Numbers are given outside of transactions: read last, they are beyond all that was written above
        Manifest manifest =
                new Manifest(Manifest.FORMAT, takenAt, server, catalogue.migrations(), tables, catalogue.sequences());
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        connection.commit();
        return manifest;
    }

    private Manifest.Table write(String name) throws SQLException, IOException {
        List<String> columns = catalogue.columns(name);
        Manifest.Table table = new Manifest.Table(name, columns, 0, "");
        zip.putNextEntry(new ZipEntry(table.entry()));
        var digest = Checksum.sha256();
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy " + Catalogue.target(name, columns) + " to stdout " + Catalogue.FORM,
                        new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new Manifest.Table(name, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }
}
