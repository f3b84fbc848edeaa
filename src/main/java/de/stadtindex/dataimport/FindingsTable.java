package de.stadtindex.dataimport;

import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.layout.SheetPlan;
import de.stadtindex.dataimport.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a sheet in which something was found, as they stand in the file, each with what was found in a last column.
 *
 * @param rows the heading first
 */
public record FindingsTable(String sheet, List<List<String>> rows) {

    /** One table a sheet; findings that concern no single row are not among them. */
    public static List<FindingsTable> of(Checked checked, String column, Function<Finding, String> words) {
        return checked.reading().file().sheets().stream()
                .flatMap(sheet -> checked.reading().plans().stream()
                        .filter(plan -> plan.sheet().equals(sheet.name()))
                        .map(plan -> of(sheet, plan, sentences(checked, plan, words), column)))
                .filter(table -> table.rows().size() > 1)
                .toList();
    }

    private static Map<Integer, String> sentences(Checked checked, SheetPlan plan, Function<Finding, String> words) {
        Map<Integer, String> sentences = new HashMap<>();
        checked.findings().groups().stream()
                .flatMap(group -> group.kept().stream())
                .filter(finding -> finding.place().sheet().equals(plan.sheet()))
                .forEach(finding -> sentences.merge(
                        finding.place().row(), words.apply(finding), (one, other) -> one + " | " + other));
        return sentences;
    }

    private static FindingsTable of(Sheet sheet, SheetPlan plan, Map<Integer, String> sentences, String column) {
        int width = plan.columns().size();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(plan.columns().stream().map(heading -> heading.header()), Stream.of(column))
                .toList());
        sheet.forEachRow(row -> {
            String sentence = sentences.get(row.number());
            if (sentence != null && row.number() != plan.headerRow()) {
                rows.add(cells(row, width, sentence));
            }
        });
        return new FindingsTable(sheet.name(), rows);
    }

    private static List<String> cells(SheetRow row, int width, String sentence) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            cells.add(row.cell(column).text());
        }
        cells.add(sentence);
        return cells;
    }
}
