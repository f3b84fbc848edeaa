package de.stadtindex.dataset;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataset.Constraint.AtLeast;
import de.stadtindex.dataset.Constraint.AtMost;
import de.stadtindex.dataset.Constraint.Matching;
import de.stadtindex.dataset.Constraint.OneOf;
import de.stadtindex.dataset.Constraint.Required;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form in which figures leave as a whole and come in: one row a figure. Published as a Table Schema, and asked of every
 * uploaded file that has its columns, so that what was taken away can be sent back.
 */
public final class ResultSchema {

    private ResultSchema() {}

    /** The form for an index with these rankings. */
    public static TableSchema of(List<CategoryKey> categories) {
        Required required = new Required();
        return new TableSchema(
                List.of(
                        SchemaField.of("edition", "dataset.edition", ColumnType.YEAR, required),
                        SchemaField.of("ags", "dataset.ags", ColumnType.TEXT, required, new Matching(CityKey.FORM)),
                        SchemaField.of("city", "dataset.city", ColumnType.TEXT, required),
                        SchemaField.of(
                                "category", "dataset.category", ColumnType.TEXT, required, new OneOf(keys(categories))),
                        SchemaField.of(
                                "rank", "dataset.rank", ColumnType.INTEGER, new AtLeast(BigDecimal.valueOf(Rank.BEST))),
                        SchemaField.of(
                                "score",
                                "dataset.score",
                                ColumnType.DECIMAL,
                                new AtLeast(Score.LOWEST),
                                new AtMost(Score.HIGHEST)),
                        SchemaField.of("source", "dataset.origin", ColumnType.TEXT, required),
                        SchemaField.of(
                                "confidence",
                                "dataset.confidence",
                                ColumnType.TEXT,
                                required,
                                new OneOf(certainties()))),
                List.of("edition", "ags", "category"),
                List.of());
    }

    /** A row of this form. */
    public static List<@Nullable Object> row(
            LiveVersion version, CityKey city, String name, CategoryKey category, Figure figure) {
        return Arrays.asList(
                version.year().value(),
                city.ags(),
                name,
                category.value(),
                figure.rank().map(Rank::value).orElse(null),
                figure.score().map(Score::value).orElse(null),
                figure.citation().address().orElse(figure.citation().title()),
                key(figure.certainty()));
    }

    private static List<String> keys(List<CategoryKey> categories) {
        return categories.stream().map(CategoryKey::value).toList();
    }

    private static List<String> certainties() {
        return Arrays.stream(Certainty.values()).map(ResultSchema::key).toList();
    }

    private static String key(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
