package de.stadtindex.dataimport.layout;

import static java.util.stream.Collectors.toMap;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.Origin;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that make up one line of each row; a row of a wide table has several of them.
 *
 * @param category null where each row names its own
 */
record FigureColumns(
        @Nullable CategoryKey category,
        @Nullable MappedColumn rank,
        @Nullable MappedColumn score,
        @Nullable MappedColumn tendency,
        Origin.Columns origin) {

    /** One for each ranking of a wide table, else a single one. */
    static List<FigureColumns> of(SheetPlan plan) {
        if (plan.layout() != Layout.WIDE) {
            return List.of(of(plan, plan.category(), null));
        }
        return plan.columns().stream()
                .filter(column -> column.meaning().isFigure())
                .map(column -> column.meaning().category())
                .filter(Objects::nonNull)
                .distinct()
                .map(category -> of(plan, category, category))
                .toList();
    }

    private static FigureColumns of(
            SheetPlan plan, @Nullable CategoryKey category, @Nullable CategoryKey namedByColumns) {
        Map<Field, MappedColumn> columns = new EnumMap<>(Field.class);
        for (MappedColumn column : plan.columns()) {
            Field field = column.meaning().field();
            CategoryKey ranking = column.meaning().category();
            if (field != null && (ranking == null || ranking.equals(namedByColumns))) {
                columns.putIfAbsent(field, column);
            }
        }
        return new FigureColumns(
                category,
                columns.get(Field.RANK),
                columns.get(Field.SCORE),
                columns.get(Field.TENDENCY),
                new Origin.Columns(plan.sheet(), origins(columns)));
    }

    private static Map<Field, Origin.Column> origins(Map<Field, MappedColumn> columns) {
        return columns.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        column -> new Origin.Column(
                                column.getValue().number(), column.getValue().header())));
    }

    Stream<MappedColumn> figures() {
        return Stream.of(rank, score).filter(Objects::nonNull);
    }
}
