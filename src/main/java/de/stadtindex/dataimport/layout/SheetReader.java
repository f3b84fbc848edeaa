package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.Optional;

/** Reads a sheet by its plan, row by row, keeping none of them. For one reading by one thread. */
public final class SheetReader {

    private static final Fault HIDDEN = Fault.warning(FindingCode.SHEET_HIDDEN, "visible-sheet");
    private static final Fault MERGED = Fault.warning(FindingCode.MERGED_CELLS, "single-cells");
    private static final Fault NO_FIGURE = Fault.error(FindingCode.FIGURE_MISSING, "rank-or-score");

    private final SheetPlan plan;
    private final SheetOutcomes outcomes;
    private final SheetColumns columns;
    private final OutsideRows outside;
    private final CellReports reports;
    private final RowReader rows;
    private final SchemaCheck schema;
    private int lastRow;

    /**
     * A reader that hands over what it reads; errors with IllegalArgumentException where the plan still has gaps, or
     * where neither it nor the context says of which edition and from which source the figures are.
     */
    public SheetReader(SheetPlan plan, ReadingContext context, SheetOutcomes outcomes) {
        if (!plan.gaps().isEmpty()) {
            throw new IllegalArgumentException("The plan of %s has gaps: %s".formatted(plan.sheet(), plan.gaps()));
        }
        boolean lacksEdition =
                context.editions().only() == null && plan.column(Field.EDITION).isEmpty();
        boolean lacksSource =
                context.citation() == null && plan.column(Field.SOURCE).isEmpty();
        if (lacksEdition || lacksSource) {
            throw new IllegalArgumentException("Nothing says the edition or the source of " + plan.sheet());
        }
        this.plan = plan;
        this.outcomes = outcomes;
        this.columns = new SheetColumns(plan, context);
        this.outside = new OutsideRows(columns);
        this.reports = new CellReports(plan.sheet(), outcomes);
        this.rows = new RowReader(columns, context, reports, outcomes);
        this.schema = SchemaCheck.of(plan, context.categories().keys());
    }

    /** Says of each hidden sheet that it is not read. */
    public static void reportHidden(Sheet sheet, SheetOutcomes outcomes) {
        if (sheet.isHidden()) {
            outcomes.finding(HIDDEN.at(Place.sheet(sheet.name()), sheet.name()));
        }
    }

    /** Hands over all that stands in the sheet. */
    public void read(Sheet sheet) {
        sheet.forEachRow(this::read);
        sheet.mergedAreas().stream()
                .flatMap(area -> CellArea.parse(area).stream())
                .filter(area -> area.touches(plan.headerRow() + 1, lastRow))
                .forEach(this::reportMerged);
    }

    private void read(SheetRow row) {
        if (row.number() <= plan.headerRow()) {
            return;
        }
        Optional<SkipReason> reason = columns.city().meanCity(row) ? Optional.empty() : outside.reason(row);
        if (reason.isPresent()) {
            skip(row, reason.get());
        } else {
            readFigures(row);
        }
    }

    private void skip(SheetRow row, SkipReason reason) {
        outcomes.skipped(new SkippedRow(new Place(plan.sheet(), row.number(), 0, ""), outside.label(row), reason));
        if (reason == SkipReason.TOTAL) {
            outside.readMeans(row, outcomes);
        }
    }

    private void readFigures(SheetRow row) {
        lastRow = row.number();
        boolean hasFigure = rows.read(row);
        schema.check(row, reports);
        if (hasFigure) {
            return;
        }
        if (plan.layout() == Layout.LONG) {
            plan.column(Field.RANK)
                    .or(() -> plan.column(Field.SCORE))
                    .ifPresent(column -> reports.report(NO_FIGURE, row, column));
        } else {
            skip(row, SkipReason.NO_FIGURE);
        }
    }

    private void reportMerged(CellArea area) {
        String header = plan.columns().stream()
                .filter(column -> column.number() == area.column())
                .map(MappedColumn::header)
                .findFirst()
                .orElse("");
        outcomes.finding(MERGED.at(new Place(plan.sheet(), area.firstRow(), area.column(), header), area.written()));
    }
}
