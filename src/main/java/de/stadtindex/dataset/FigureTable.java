package de.stadtindex.dataset;

import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankChange;
import java.util.Arrays;
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

    private enum Field {
        EDITION(ColumnType.YEAR, row -> row.version().year().value()),
        VERSION(ColumnType.TEXT, row -> row.version().number().toString()),
        CATEGORY(ColumnType.TEXT, row -> row.category().value()),
        AGS(ColumnType.TEXT, row -> row.city().key().ags()),
        CITY(ColumnType.TEXT, row -> row.city().name()),
        STATE(ColumnType.TEXT, row -> row.city().state().name()),
        PARTICIPATION(ColumnType.TEXT, row -> participation(row.participation())),
        RANK(
                ColumnType.INTEGER,
                row -> known(
                        row.figure(),
                        figure -> figure.rank().map(rank -> rank.value()).orElse(null))),
        RANKED_CITIES(ColumnType.INTEGER, row -> row.version().cities()),
        CHANGE(ColumnType.INTEGER, row -> change(row.change())),
        CHANGE_SINCE(ColumnType.YEAR, row -> year(row.since())),
        SCORE(
                ColumnType.DECIMAL,
                row -> known(
                        row.figure(),
                        figure -> figure.score().map(score -> score.value()).orElse(null))),
        CONFIDENCE(ColumnType.TEXT, row -> known(row.figure(), figure -> lower(figure.certainty()))),
        SOURCE(
                ColumnType.TEXT,
                row -> known(row.figure(), figure -> figure.citation().title())),
        SOURCE_URL(
                ColumnType.ADDRESS,
                row -> known(row.figure(), figure -> figure.citation().url()));

        private final ColumnType type;
        private final Reading reading;

        Field(ColumnType type, Reading reading) {
            this.type = type;
            this.reading = reading;
        }

        private Column column(Words words) {
            String key = lower(this);
            return new Column(key, type, words.say("dataset." + key), words.say("dataset." + key + ".about"));
        }
    }

    /** What a known figure is asked for. */
    private interface KnownReading {
        @Nullable
        Object of(Figure figure);
    }

    private FigureTable() {}

    /** The table under its name; titles and descriptions of the columns in the language of the words. */
    public static DataTable of(String name, List<FigureRow> rows, Words words) {
        List<Field> fields = Arrays.asList(Field.values());
        return new DataTable(
                name,
                fields.stream().map(field -> field.column(words)).toList(),
                rows.stream().map(row -> values(fields, row)).toList());
    }

    private static List<@Nullable Object> values(List<Field> fields, FigureRow row) {
        return fields.stream()
                .<@Nullable Object>map(field -> field.reading.of(row))
                .toList();
    }

    private static @Nullable Object known(@Nullable Figure figure, KnownReading reading) {
        return figure == null ? null : reading.of(figure);
    }

    private static String participation(@Nullable Participation participation) {
        return participation == null ? "none" : lower(participation);
    }

    /** Places gained, as the index counts its tendency; null where there is no such number. */
    private static @Nullable Integer change(@Nullable RankChange change) {
        return switch (change) {
            case null -> null;
            case RankChange.Climbed _, RankChange.Fell _, RankChange.Unchanged _ -> change.gained();
            case RankChange.NewCity _, RankChange.Unknown _ -> null;
        };
    }

    private static @Nullable Integer year(@Nullable EditionYear since) {
        return since == null ? null : since.value();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
