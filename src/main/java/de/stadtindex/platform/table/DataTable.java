package de.stadtindex.platform.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for programs: values as they are, not as they are shown.
 *
 * @param name tells it from other tables beside it; letters, digits and hyphens
 * @param rows one value a column, of the type of the column; null where it is not known
 */
public record DataTable(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

    /** Errors with IllegalArgumentException where a value does not fit its column. */
    public DataTable {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> own = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            own.add(checked(row, columns));
        }
        rows = List.copyOf(own);
    }

    private static List<@Nullable Object> checked(List<@Nullable Object> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("A row of " + row.size() + " under " + columns.size() + " columns");
        }
        for (int at = 0; at < row.size(); at++) {
            Object value = row.get(at);
            if (value != null && !columns.get(at).type().holds(value)) {
                throw new IllegalArgumentException(columns.get(at).key() + " cannot hold a "
                        + value.getClass().getSimpleName());
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(row));
    }
}
