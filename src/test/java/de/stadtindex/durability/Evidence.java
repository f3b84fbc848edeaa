package de.stadtindex.durability;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** What the tables say of editions that have nothing but the test's own files. */
record Evidence(Ground ground) {

    /** Cities of an edition. */
    static final int CITIES = 83;

    static final long FIGURES = CITIES * 6;

    void enterEdition(int year) throws SQLException {
        ground.execute("insert into edition (year, published_on, cities) values (?, now(), ?)", year, CITIES);
    }

    List<String> versions(int year) throws SQLException {
        return ground.words("select status from edition_version where edition = ?", year);
    }

    /** Rows that no version tells. */
    long leftOvers() throws SQLException {
        return ground.count("select count(*) from result where version_id not in (select id from edition_version"
                + " where content_hash is not null)");
    }

    long figures(int year) throws SQLException {
        return ground.count(
                "select count(*) from result r join edition_version v on v.id = r.version_id where v.edition = ?",
                year);
    }

    long acts(String action, String subject) throws SQLException {
        return ground.count("select count(*) from audit_entry where action = ? and subject = ?", action, subject);
    }

    /** A file with every figure of an edition, one a row; each year a little lower than the one before. */
    byte[] file(int year) throws SQLException {
        String categories = "'gesamt,verwaltung,it_kommunikation,energie_umwelt,mobilitaet,gesellschaft'";
        return ("AGS;Kategorie;Platz;Index\n"
                        + String.join(
                                "\n",
                                ground.words(
                                        "select ags || ';' || key || ';' || n || ';' || replace(to_char(95 - n / 2.0 -"
                                            + " (? - 2031) * 0.3, 'FM90.0'), '.', ',') from (select ags, row_number()"
                                            + " over (order by ags) n from city limit " + CITIES
                                                + ") c, unnest(string_to_array(" + categories
                                                + ", ',')) key order by key, n",
                                        year)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same again and again, until no portal takes a larger file. */
    byte[] largeFile(int year) throws SQLException {
        byte[] once = file(year);
        int times = (18 << 20) / once.length;
        ByteArrayOutputStream all = new ByteArrayOutputStream(times * once.length);
        for (int count = 0; count < times; count++) {
            all.writeBytes(once);
        }
        return all.toByteArray();
    }

    static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
