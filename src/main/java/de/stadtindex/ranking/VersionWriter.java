package de.stadtindex.ranking;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the content of a new version in the running transaction. */
@Component
class VersionWriter {

    private final TableCopy tables;
    private final FigureSources sources;
    private final JdbcClient database;

    VersionWriter(TableCopy tables, FigureSources sources, JdbcClient database) {
        this.tables = tables;
        this.sources = sources;
        this.database = database;
    }

    void write(long version, VersionContent content) {
        tables.beforeLongWork();
        Map<Citation, Long> known = sources.of(content.figures());
        tables.fill(
                "participant (version_id, ags, confidence)",
                content.participants().entrySet(),
                participant -> line(version, participant));
        tables.fill(
                "result (version_id, ags, category, rank, score, source_id, confidence, note)",
                content.figures(),
                cell -> line(version, cell, known));
    }

    /** Lets a version say what another one says. */
    void copy(long from, long to) {
        tables.beforeLongWork();
        database.sql("insert into participant select :to, ags, confidence from participant where version_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
        database.sql("insert into result select :to, ags, category, rank, score, source_id, confidence, note"
                        + " from result where version_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** SHA-256 of all that is stored of the version, in a canonical order. */
    String hash(long version) {
        return database.sql("select content_hash_of(:version)")
                .param("version", version)
                .query(String.class)
                .single();
    }

    private static String line(long version, Map.Entry<CityKey, Participation> participant) {
        String confidence = switch (participant.getValue()) {
            case CERTAIN -> "HIGH";
            case PRESUMED -> "LOW";
        };
        return version + "," + participant.getKey() + "," + confidence;
    }

    private static String line(long version, VersionContent.Cell cell, Map<Citation, Long> known) {
        Figure figure = cell.figure();
        String howSure = switch (figure.certainty()) {
            case STATED -> "HIGH,";
            case REPORTED_ONCE -> "MEDIUM,";
            case DERIVED -> "MEDIUM,DERIVED";
        };
        return version + "," + cell.city() + "," + cell.category() + ","
                + figure.rank().map(Rank::toString).orElse("") + ","
                + figure.score().map(Score::toString).orElse("") + ","
                + known.get(figure.citation()) + "," + howSure;
    }
}
