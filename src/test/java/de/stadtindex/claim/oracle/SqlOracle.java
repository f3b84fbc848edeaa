package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Truth;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Judges claims by plain SQL over tables of its own; the statements are in the files of the test folder oracle. */
final class SqlOracle {

    private final JdbcTemplate database;

    /** Starts with empty tables. */
    SqlOracle(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.execute("drop schema if exists oracle cascade");
        run("tables.sql");
    }

    /** What was asked, in the same order: what SQL says of each. */
    List<Truth> judge(List<Asked> asked) {
        StringBuilder rows = new StringBuilder();
        for (int id = 0; id < asked.size(); id++) {
            rows.append(ClaimRow.of(id, asked.get(id).set(), asked.get(id).claim()));
        }
        database.execute("truncate oracle.claim");
        copy("oracle.claim (" + String.join(", ", ClaimRow.COLUMNS) + ")", rows.toString());
        run("one-edition.sql");
        run("several-editions.sql");
        List<Truth> truths = new ArrayList<>(Collections.nCopies(asked.size(), Truth.UNKNOWN));
        database.query("select id, truth from oracle.verdict", (ResultSet row) -> {
            truths.set(row.getInt("id"), truth(row));
        });
        return truths;
    }

    /** A claim and the number of the set it is about. */
    record Asked(int set, Claim claim) {}

    private static Truth truth(ResultSet row) throws SQLException {
        boolean truth = row.getBoolean("truth");
        return row.wasNull() ? Truth.UNKNOWN : truth ? Truth.TRUE : Truth.FALSE;
    }

    /** Rows in the text form of COPY. */
    void copy(String table, String rows) {
        copy(table, rows, "");
    }

    /** A file with a line of names before its rows. */
    void copyCsv(String table, String csv) {
        copy(table, csv, " with (format csv, header)");
    }

    private void copy(String table, String rows, String options) {
        database.execute((Connection connection) -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin" + options, new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Works out what the figures leave possible; to be called once all figures are there. */
    void figuresAreThere() {
        run("known.sql");
    }

    void run(String file) {
        try {
            database.execute(new ClassPathResource("oracle/" + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
