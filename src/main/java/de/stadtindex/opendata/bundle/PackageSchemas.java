package de.stadtindex.opendata.bundle;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.dataset.Constraint;
import de.stadtindex.dataset.Constraint.AtLeast;
import de.stadtindex.dataset.Constraint.Matching;
import de.stadtindex.dataset.Constraint.OneOf;
import de.stadtindex.dataset.Constraint.Required;
import de.stadtindex.dataset.ResultSchema;
import de.stadtindex.dataset.SchemaField;
import de.stadtindex.dataset.TableSchema;
import de.stadtindex.dataset.TableSchema.Reference;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.ranking.Participation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of the tables of a package, and how they hang together. */
final class PackageSchemas {

    private static final Constraint REQUIRED = new Required();
    private static final Constraint COUNTED = new AtLeast(BigDecimal.ONE);

    private static final SchemaField EDITION = field("edition", ColumnType.YEAR, REQUIRED);
    private static final SchemaField AGS = field("ags", ColumnType.TEXT, REQUIRED, new Matching(CityKey.FORM));
    private static final SchemaField CITY = field("city", ColumnType.TEXT, REQUIRED);
    private static final Reference ITS_EDITION = new Reference(List.of("edition"), PackageFile.EDITIONS.key());

    private PackageSchemas() {}

    static TableSchema results(List<CategoryKey> categories) {
        return ResultSchema.of(categories)
                .referringTo(List.of(
                        ITS_EDITION,
                        new Reference(List.of("edition", "ags"), PackageFile.PARTICIPANTS.key()),
                        new Reference(List.of("edition", "category"), PackageFile.CATEGORIES.key())));
    }

    static TableSchema participants() {
        return new TableSchema(
                List.of(
                        EDITION,
                        AGS,
                        CITY,
                        field("participation", ColumnType.TEXT, REQUIRED, new OneOf(participations()))),
                List.of("edition", "ags"),
                List.of(ITS_EDITION, new Reference(List.of("ags"), PackageFile.CITIES.key())));
    }

    static TableSchema cities() {
        List<String> states =
                Arrays.stream(FederalState.values()).map(Enum::name).toList();
        return new TableSchema(
                List.of(
                        AGS,
                        CITY,
                        field("state", ColumnType.TEXT, REQUIRED, new OneOf(states)),
                        own("population", ColumnType.INTEGER, COUNTED),
                        own("population_as_of", ColumnType.DATE),
                        own("latitude", ColumnType.DECIMAL, REQUIRED),
                        own("longitude", ColumnType.DECIMAL, REQUIRED)),
                List.of("ags"),
                List.of());
    }

    static TableSchema categories() {
        return new TableSchema(
                List.of(
                        EDITION,
                        field("category", ColumnType.TEXT, REQUIRED),
                        own("position", ColumnType.INTEGER, REQUIRED),
                        own("parent", ColumnType.TEXT),
                        own("label_de", ColumnType.TEXT, REQUIRED),
                        own("label_en", ColumnType.TEXT, REQUIRED)),
                List.of("edition", "category"),
                List.of(ITS_EDITION));
    }

    static TableSchema editions() {
        return new TableSchema(
                List.of(
                        EDITION,
                        field("version", ColumnType.TEXT, REQUIRED),
                        own("released", ColumnType.INSTANT, REQUIRED),
                        own("published_on", ColumnType.DATE, REQUIRED),
                        field("ranked_cities", ColumnType.INTEGER, REQUIRED, COUNTED),
                        own("indicators", ColumnType.INTEGER, COUNTED),
                        own("parameters", ColumnType.INTEGER, COUNTED),
                        own("data_points", ColumnType.INTEGER, COUNTED),
                        own("mean_score", ColumnType.DECIMAL),
                        own("top_ten_score", ColumnType.DECIMAL),
                        own("licence", ColumnType.TEXT, REQUIRED)),
                List.of("edition"),
                List.of());
    }

    private static List<String> participations() {
        return Arrays.stream(Participation.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A column that tables of pages have too. */
    private static SchemaField field(String name, ColumnType type, Constraint... constraints) {
        return SchemaField.of(name, "dataset." + name, type, constraints);
    }

    private static SchemaField own(String name, ColumnType type, Constraint... constraints) {
        return SchemaField.of(name, "download.field." + name, type, constraints);
    }
}
