package de.stadtindex.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.dataimport.file.CsvReader;
import de.stadtindex.dataimport.file.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** Proves that the figures that come with the program enter an empty database whole, and only once. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@SpringBootTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class})
class BundledImportTests {

    private static final String STORED = """
        select concat_ws('|', v.edition, r.ags, r.category, coalesce(r.rank::text, ''),
            coalesce(trim_scale(r.score)::text, ''), coalesce(s.url, s.title), lower(coalesce(r.note, r.confidence)))
        from result r join edition_version v on v.id = r.version_id join source s on s.id = r.source_id
        """;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BundledImport bundledImport;

    @Test
    void everythingThatComesWithTheProgramIsThere() {
        assertThat(count("result")).isEqualTo(867);
        assertThat(count("edition")).isEqualTo(7);
        assertThat(count("city")).isEqualTo(83);
        assertThat(count("participant")).isEqualTo(570);
        assertThat(count("category")).isEqualTo(6);
    }

    @Test
    void everyFigureKeepsItsSourceAndHowSureItIs() {
        var stored = database.sql(STORED).query(String.class).list();

        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(
                        results().stream().map(BundledImportTests::asStored).toList());
    }

    @Test
    void aSecondStartImportsNothing() {
        bundledImport.afterSingletonsInstantiated();

        assertThat(count("result")).isEqualTo(867);
        assertThat(count("edition_version")).isEqualTo(7);
    }

    @Test
    void eachEditionHasOneVersionPublicSinceTheDayOfItsPublication() {
        assertThat(database.sql("""
            select edition || '.' || number from edition_version join edition on year = edition
            where status = 'APPROVED' and publish_at = published_on::timestamp at time zone 'Europe/Berlin'
            order by edition
            """).query(String.class).list())
                .containsExactly("2019.1", "2020.1", "2021.1", "2022.1", "2023.1", "2024.1", "2025.1");
    }

    @Test
    void eachVersionTellsWhoDecidedAndWhy() {
        assertThat(database.sql("""
            select string_agg(status, ' ' order by id) from edition_version_status
            where actor = 'Stadtindex' and reason <> '' group by version_id
            """).query(String.class).list()).hasSize(7).containsOnly("DRAFT IN_REVIEW APPROVED");
    }

    @Test
    void aPresumedParticipantIsKeptAsPresumed() {
        assertThat(database.sql("select count(*) from participant where confidence = 'LOW'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static List<Row> results() {
        return CsvReader.read("results.csv", new ClassPathResource("data/results.csv"));
    }

    private static String asStored(Row row) {
        return String.join(
                "|",
                cell(row, "edition"),
                cell(row, "ags"),
                cell(row, "category"),
                cell(row, "rank"),
                cell(row, "score").replaceFirst("\\.0+$", ""),
                cell(row, "source"),
                row.get("note").orElseGet(() -> cell(row, "confidence")));
    }

    private static String cell(Row row, String column) {
        return row.get(column).orElse("");
    }
}
