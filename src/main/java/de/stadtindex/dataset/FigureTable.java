package de.stadtindex.dataset;

import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of figures as a long table: one line a city, ranking and edition, the same columns on every page and for good. */
public final class FigureTable {

    /** What a row is asked for. */
    private interface Reading {
        @Nullable
        Object of(FigureRow row);
    }

    /** A column: its key, what it holds, and how it is read from a row. */
    private record Field(String key, ColumnType type, Reading reading) {

        Column column(Words words) {
            return new Column(key, type, words.say("dataset." + key), words.say("dataset." + key + ".about"));
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("edition", ColumnType.YEAR, row -> row.version().year().value()),
            new Field("version", ColumnType.TEXT, row -> row.version().number().toString()),
            new Field("category", ColumnType.TEXT, row -> row.category().value()),
            new Field("ags", ColumnType.TEXT, row -> row.city().key().ags()),
            new Field("city", ColumnType.TEXT, row -> row.city().name()),
            new Field("state", ColumnType.TEXT, row -> row.city().state().name()),
            new Field("participation", ColumnType.TEXT, row -> participation(row.participation())),
            new Field("rank", ColumnType.INTEGER, row -> known(row.figure(), FigureTable::rank)),
            new Field("ranked_cities", ColumnType.INTEGER, row -> row.version().cities()),
            new Field("contested", ColumnType.BOOLEAN, FigureTable::contested),
            new Field("change", ColumnType.INTEGER, row -> change(row.change())),
            new Field("change_since", ColumnType.YEAR, row -> change(row.change()) == null ? null : year(row.since())),
            new Field("score", ColumnType.DECIMAL, row -> known(row.figure(), FigureTable::score)),
            new Field("confidence", ColumnType.TEXT, row -> known(row.figure(), figure -> lower(figure.certainty()))),
            new Field(
                    "source",
                    ColumnType.TEXT,
                    row -> known(row.figure(), figure -> figure.citation().title())),
            new Field(
                    "source_url",
                    ColumnType.ADDRESS,
                    row -> known(row.figure(), figure -> figure.citation().url())));

    /** What a known figure is asked for. */
    private interface KnownReading {
        @Nullable
        Object of(Figure figure);
    }

    private FigureTable() {}

    /** The table under its name; titles and descriptions of the columns in the language of the words. */
    public static DataTable of(String name, List<FigureRow> rows, Words words) {
        return new DataTable(
                name,
                FIELDS.stream().map(field -> field.column(words)).toList(),
                rows.stream().map(FigureTable::values).toList());
    }

    private static List<@Nullable Object> values(FigureRow row) {
        List<@Nullable Object> values = new ArrayList<>();
        FIELDS.forEach(field -> values.add(field.reading().of(row)));
        return values;
    }

    private static @Nullable Object known(@Nullable Figure figure, KnownReading reading) {
        return figure == null ? null : reading.of(figure);
    }

    /** Only a rank can be contested. */
    private static @Nullable Boolean contested(FigureRow row) {
        return known(row.figure(), FigureTable::rank) == null ? null : row.contested();
    }

    private static @Nullable Object rank(Figure figure) {
        return figure.rank().map(rank -> rank.value()).orElse(null);
    }

    private static @Nullable Object score(Figure figure) {
        return figure.score().map(score -> score.value()).orElse(null);
    }

    private static String participation(@Nullable Participation participation) {
        return participation == null ? "none" : lower(participation);
    }

    /** Places gained, as the index counts its tendency; null where there is no such number. */
    private static @Nullable Integer change(@Nullable RankChange change) {
        return switch (change) {
            case null -> null;
            case RankChange.Climbed _, RankChange.Fell _, RankChange.Unchanged _ -> change.gained();
            case RankChange.NewCity _, RankChange.First _, RankChange.Unknown _ -> null;
        };
    }

    private static @Nullable Integer year(@Nullable EditionYear since) {
        return since == null ? null : since.value();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
