package de.stadtindex.dataset;

import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.table.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a long table with one row a city and edition, and columns for each ranking; for people who look at tables. */
public final class WideTable {

    private static final List<String> OF_THE_ROW =
            List.of("edition", "version", "ags", "city", "state", "participation", "ranked_cities");
    private static final List<String> OF_A_RANKING = List.of("rank", "change", "score");

    private final DataTable figures;
    private final List<String> heads;

    private WideTable(DataTable figures) {
        this.figures = figures;
        this.heads = figures.columns().stream().map(Column::key).toList();
    }

    /** The same figures in the same order; a table of anything else stays as it is. */
    public static DataTable of(DataTable table) {
        WideTable wide = new WideTable(table);
        return wide.heads.containsAll(OF_THE_ROW) && wide.heads.containsAll(OF_A_RANKING) ? wide.table() : table;
    }

    private DataTable table() {
        Set<String> rankings = new LinkedHashSet<>();
        Map<List<@Nullable Object>, Map<String, List<@Nullable Object>>> rows = new LinkedHashMap<>();
        for (List<@Nullable Object> row : figures.rows()) {
            String ranking = String.valueOf(value(row, "category"));
            rankings.add(ranking);
            rows.computeIfAbsent(values(row, OF_THE_ROW), _ -> new LinkedHashMap<>())
                    .put(ranking, values(row, OF_A_RANKING));
        }
        List<List<@Nullable Object>> wide = new ArrayList<>();
        for (Map.Entry<List<@Nullable Object>, Map<String, List<@Nullable Object>>> row : rows.entrySet()) {
            wide.add(row(row.getKey(), rankings, row.getValue()));
        }
        return new DataTable(figures.name(), columns(rankings), wide);
    }

    private static List<@Nullable Object> row(
            List<@Nullable Object> row, Set<String> rankings, Map<String, List<@Nullable Object>> figures) {
        List<@Nullable Object> wide = new ArrayList<>(row);
        for (String ranking : rankings) {
            List<@Nullable Object> own = figures.get(ranking);
            for (int at = 0; at < OF_A_RANKING.size(); at++) {
                wide.add(own == null ? null : own.get(at));
            }
        }
        return wide;
    }

    private List<Column> columns(Set<String> rankings) {
        Stream<Column> ofRankings =
                rankings.stream().flatMap(ranking -> OF_A_RANKING.stream().map(key -> ofRanking(ranking, column(key))));
        return Stream.concat(OF_THE_ROW.stream().map(this::column), ofRankings).toList();
    }

    private static Column ofRanking(String ranking, Column column) {
        return new Column(
                ranking + "_" + column.key(), column.type(), ranking + ": " + column.title(), column.description());
    }

    private Column column(String key) {
        return figures.columns().get(heads.indexOf(key));
    }

    private @Nullable Object value(List<@Nullable Object> row, String key) {
        return row.get(heads.indexOf(key));
    }

    private List<@Nullable Object> values(List<@Nullable Object> row, List<String> keys) {
        List<@Nullable Object> values = new ArrayList<>();
        keys.forEach(key -> values.add(value(row, key)));
        return values;
    }
}
