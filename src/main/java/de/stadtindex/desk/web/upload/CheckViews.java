package de.stadtindex.desk.web.upload;

import de.stadtindex.city.CityEntry;
import de.stadtindex.dataimport.FindingWords;
import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.layout.SkippedRow;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.Findings;
import de.stadtindex.desk.web.Names;
import de.stadtindex.desk.web.Option;
import de.stadtindex.desk.web.comparison.Comparisons;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what was found in a file into words. */
@Component
class CheckViews {

    private static final int ROWS_SHOWN = 20;
    private static final int QUESTIONS_SHOWN = 20;
    private static final int SKIPPED_SHOWN = 50;
    private static final Set<FindingCode> ABOUT_CITIES = Set.of(FindingCode.CITY_UNKNOWN, FindingCode.CITY_AMBIGUOUS);

    private final Names names;
    private final Comparisons comparisons;

    CheckViews(Names names, Comparisons comparisons) {
        this.names = names;
        this.comparisons = comparisons;
    }

    CheckView of(UploadEntry upload, Checked checked, Words words) {
        Map<String, String> byKey = names.byKey(upload.edition(), words);
        Findings findings = checked.findings();
        return new CheckView(
                checked.figures(),
                checked.base() == null ? null : checked.base().toString(),
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                checked.mayBecomeDraft(upload.reasons().keySet()),
                findings.groups().stream()
                        .map(group -> group(group, upload, byKey, words))
                        .toList(),
                questions(findings, words),
                checked.skipped().stream()
                        .limit(SKIPPED_SHOWN)
                        .map(row -> skipped(row, words))
                        .toList(),
                comparisons.of(upload.edition(), checked.content(), words));
    }

    private static CheckView.Group group(
            Findings.Group group, UploadEntry upload, Map<String, String> byKey, Words words) {
        List<FindingWords> shown = group.kept().stream()
                .limit(ROWS_SHOWN)
                .map(finding -> FindingWords.of(finding, words, byKey))
                .toList();
        return new CheckView.Group(
                group.code().name(),
                group.severity() == Severity.ERROR,
                shown.getFirst().title(),
                shown.getFirst().hint(),
                group.count(),
                shown.stream().map(finding -> row(finding, words)).toList(),
                group.count() - shown.size(),
                upload.reasons().get(group.code()));
    }

    private static CheckView.Row row(FindingWords finding, Words words) {
        return new CheckView.Row(
                place(finding.sheet(), finding.row(), finding.column(), words),
                finding.row() > 0,
                finding.found(),
                finding.expected());
    }

    private static String place(String sheet, int row, String column, Words words) {
        return Stream.of(
                        sheet,
                        row == 0 ? "" : words.say("upload.row", Integer.toString(row)),
                        column.isEmpty() ? "" : words.say("upload.column", column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static CheckView.Skipped skipped(SkippedRow row, Words words) {
        return new CheckView.Skipped(
                place(row.place().sheet(), row.place().row(), "", words),
                row.text(),
                words.say("upload.skipped." + row.reason()));
    }

    private List<CheckView.CityQuestion> questions(Findings findings, Words words) {
        List<CityEntry> cities = names.cities();
        return findings.groups().stream()
                .filter(group -> ABOUT_CITIES.contains(group.code()))
                .flatMap(group -> group.kept().stream())
                .collect(Collectors.toMap(Finding::found, finding -> finding, (first, _) -> first))
                .values()
                .stream()
                .filter(finding -> !finding.found().isEmpty())
                .limit(QUESTIONS_SHOWN)
                .map(finding -> question(finding, cities, words))
                .toList();
    }

    /** Those that look like the text come first. */
    private static CheckView.CityQuestion question(Finding finding, List<CityEntry> cities, Words words) {
        String likely = String.join(",", finding.expected().values());
        List<CityEntry> first = cities.stream()
                .filter(city -> likely.contains(city.key().ags()))
                .toList();
        Stream<CityEntry> rest = cities.stream().filter(city -> !first.contains(city));
        Stream<Option> options = Stream.concat(first.stream(), rest)
                .map(city -> new Option(city.key().ags(), city.name(), false));
        return new CheckView.CityQuestion(
                finding.found(),
                Stream.concat(Stream.of(new Option("", words.say("upload.choose"), true)), options)
                        .toList());
    }
}
