package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.FindingCode;
import org.jspecify.annotations.Nullable;

/** Says which city a row means, by its key, its name, or both. */
final class CityCells {

    private final CityMatcher cities;
    private final @Nullable MappedColumn key;
    private final @Nullable MappedColumn name;

    CityCells(CityMatcher cities, SheetPlan plan) {
        this.cities = cities;
        this.key = plan.column(Field.AGS).orElse(null);
        this.name = plan.column(Field.CITY).orElse(null);
    }

    /** Whether key or name mean a city, whatever else is wrong with them. */
    boolean meanCity(SheetRow row) {
        return cities.ofKey(text(row, key)).understood() != null || named(row).understood() != null;
    }

    boolean areBlank(SheetRow row) {
        return text(row, key).isEmpty() && text(row, name).isEmpty();
    }

    boolean hasKey(SheetRow row) {
        return !text(row, key).isEmpty();
    }

    /** The name as written; empty where there is none. */
    String name(SheetRow row) {
        return text(row, name);
    }

    /** Whether the row only repeats the headings. */
    boolean repeatHeading(SheetRow row) {
        return isHeading(row, name) || isHeading(row, key);
    }

    /** The city both cells agree on; null where there is none, with the reason reported. */
    @Nullable
    CityKey read(SheetRow row, CellReports reports) {
        Reading<CityKey> named = named(row);
        Reading<CityKey> byKey = reports.read(row, key, cell -> cities.besideName(cell.text(), named));
        CityKey known = byKey.understood();
        if (known != null) {
            Reading<CityKey> agreed = reports.read(row, name, cell -> cities.besideKey(known, cell.text()));
            return agreed.isNothing() ? known : agreed.understood();
        }
        Reading<CityKey> byName = reports.read(row, name, cell -> cities.ofName(cell.text()));
        if (byKey.isNothing() && byName.isNothing()) {
            reportBlank(row, reports);
        }
        return byKey.isNothing() ? byName.understood() : null;
    }

    private void reportBlank(SheetRow row, CellReports reports) {
        MappedColumn column = name == null ? key : name;
        if (column != null) {
            reports.report(Fault.error(FindingCode.CELL_EMPTY, "known-city"), row, column);
        }
    }

    private Reading<CityKey> named(SheetRow row) {
        return cities.ofName(text(row, name));
    }

    private static boolean isHeading(SheetRow row, @Nullable MappedColumn column) {
        return column != null
                && !column.header().isEmpty()
                && Spelling.fold(text(row, column)).equals(Spelling.fold(column.header()));
    }

    private static String text(SheetRow row, @Nullable MappedColumn column) {
        return column == null ? "" : row.cell(column.number()).text();
    }
}
