package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataset.Constraint;
import de.stadtindex.dataset.ResultSchema;
import de.stadtindex.dataset.SchemaField;
import de.stadtindex.platform.table.ColumnType;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a table with exactly the columns of the published Table Schema to what that schema says of its cells. Tables of any other
 * form are read as people write them, and nothing is asked of them here.
 */
final class SchemaCheck {

    private static final String BETWEEN_VALUES = " | ";

    private final List<SchemaField> fields;
    private final List<MappedColumn> columns;
    private final DecimalSign sign;

    private SchemaCheck(List<SchemaField> fields, List<MappedColumn> columns, DecimalSign sign) {
        this.fields = fields;
        this.columns = columns;
        this.sign = sign;
    }

    /** The check for a sheet; it finds nothing where the sheet has other columns. */
    static SchemaCheck of(SheetPlan plan, List<CategoryKey> categories) {
        List<SchemaField> fields = ResultSchema.of(categories).fields();
        List<MappedColumn> columns = plan.columns().stream()
                .sorted(Comparator.comparingInt(MappedColumn::number))
                .toList();
        boolean isOfThisForm = columns.stream()
                .map(MappedColumn::header)
                .toList()
                .equals(fields.stream().map(SchemaField::name).toList());
        return new SchemaCheck(isOfThisForm ? fields : List.of(), columns, plan.decimalSign());
    }

    /** Reports the cells of the row that do not satisfy the schema, but for those of which worse is known. */
    void check(SheetRow row, CellReports reports) {
        for (int at = 0; at < fields.size(); at++) {
            MappedColumn column = columns.get(at);
            if (!reports.haveOf(row, column)) {
                fields.get(at)
                        .violated(text(row.cell(column.number()), fields.get(at)))
                        .ifPresent(constraint -> reports.report(fault(constraint), row, column));
            }
        }
    }

    /** The text with the decimal sign that the schema wants: which one a file has is said of the file, not of each cell. */
    private String text(Cell cell, SchemaField field) {
        return field.type() == ColumnType.DECIMAL && cell.kind() == Cell.Kind.TEXT
                ? cell.text().replace(sign.sign(), DecimalSign.POINT.sign())
                : cell.text();
    }

    private static Fault fault(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Required _ -> Fault.warning(FindingCode.SCHEMA_VIOLATED, "schema-required");
            case Constraint.OfType(ColumnType type) ->
                Fault.warning(FindingCode.SCHEMA_VIOLATED, "schema-type", type.schemaName());
            case Constraint.AtLeast(var least) -> Fault.warning(FindingCode.SCHEMA_VIOLATED, "schema-minimum", least);
            case Constraint.AtMost(var most) -> Fault.warning(FindingCode.SCHEMA_VIOLATED, "schema-maximum", most);
            case Constraint.Matching(String form) -> Fault.warning(FindingCode.SCHEMA_VIOLATED, "schema-pattern", form);
            case Constraint.OneOf(List<String> values) ->
                Fault.warning(FindingCode.SCHEMA_VIOLATED, "schema-enum", String.join(BETWEEN_VALUES, values));
        };
    }
}
