package de.stadtindex.desk.web.upload;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.ImportChoices;
import de.stadtindex.dataimport.ImportReading;
import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.file.TextDialect;
import de.stadtindex.dataimport.layout.ColumnChoices;
import de.stadtindex.dataimport.layout.Confidence;
import de.stadtindex.dataimport.layout.DecimalSign;
import de.stadtindex.dataimport.layout.Layout;
import de.stadtindex.dataimport.layout.MappedColumn;
import de.stadtindex.dataimport.layout.PlanGap;
import de.stadtindex.dataimport.layout.SheetPlan;
import de.stadtindex.desk.web.Names;
import de.stadtindex.desk.web.Option;
import de.stadtindex.platform.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a file is read, and offers everything that can be overruled; the first entry of each list is what was detected. */
@Component
class ReadingViews {

    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of(";", ",", "\t", "|");

    private final Names names;

    ReadingViews(Names names) {
        this.names = names;
    }

    ReadingView of(UploadEntry upload, ImportReading reading, Words words) {
        ImportChoices choices = upload.choices();
        TextDialect dialect = reading.file().textDialect();
        return new ReadingView(
                reading.file().format().name(),
                dialect == null ? List.of() : charsets(dialect, choices, words),
                dialect == null ? List.of() : delimiters(dialect, choices, words),
                options(
                        words.say("upload.detected.scope"),
                        ImportChoices.Scope.values(),
                        choices.scope(),
                        "upload.scope.",
                        words),
                Objects.requireNonNullElse(choices.source(), ""),
                IntStream.range(0, reading.plans().size())
                        .mapToObj(index -> sheet(index, reading.plans().get(index), upload, words))
                        .toList(),
                reading.leftOut(),
                reading.hasGaps());
    }

    private static List<Option> charsets(TextDialect dialect, ImportChoices choices, Words words) {
        return withDetected(
                words.say("upload.detected", dialect.charset().name()),
                choices.charset(),
                CHARSETS.stream().map(name -> new Option(name, name, name.equals(choices.charset()))));
    }

    private static List<Option> delimiters(TextDialect dialect, ImportChoices choices, Words words) {
        return withDetected(
                words.say("upload.detected", delimiter(Character.toString(dialect.delimiter()), words)),
                choices.delimiter(),
                DELIMITERS.stream()
                        .map(sign -> new Option(sign, delimiter(sign, words), sign.equals(choices.delimiter()))));
    }

    private static String delimiter(String sign, Words words) {
        return sign.equals("\t") ? words.say("upload.tab") : sign;
    }

    private ReadingView.SheetView sheet(int index, SheetPlan plan, UploadEntry upload, Words words) {
        ColumnChoices choices = upload.choices().sheets().getOrDefault(plan.sheet(), ColumnChoices.NONE);
        Map<String, String> rankings = names.rankings(upload.edition(), words);
        return new ReadingView.SheetView(
                index,
                plan.sheet(),
                choices.headerRow() == null ? "" : choices.headerRow().toString(),
                plan.headerRow(),
                options(
                        words.say("upload.detected", words.say("upload.layout." + plan.layout())),
                        Layout.values(),
                        choices.layout(),
                        "upload.layout.",
                        words),
                plan.layout() == Layout.ONE_RANKING ? rankingOptions(plan, choices, rankings, words) : List.of(),
                options(
                        words.say("upload.detected", words.say("upload.decimal." + plan.decimalSign())),
                        DecimalSign.values(),
                        choices.decimalSign(),
                        "upload.decimal.",
                        words),
                plan.gaps().stream().map(PlanGap::name).toList(),
                plan.columns().stream()
                        .map(column -> column(column, choices, rankings, words))
                        .toList());
    }

    private List<Option> rankingOptions(
            SheetPlan plan, ColumnChoices choices, Map<String, String> rankings, Words words) {
        CategoryKey category = plan.category();
        String detected = category == null
                ? words.say("upload.choose")
                : words.say("upload.detected", rankings.getOrDefault(category.value(), category.value()));
        return withDetected(
                detected,
                choices.category(),
                names.rankingKeys().stream()
                        .map(key -> new Option(
                                key.value(),
                                rankings.getOrDefault(key.value(), key.value()),
                                key.value().equals(choices.category()))));
    }

    private ReadingView.ColumnView column(
            MappedColumn column, ColumnChoices choices, Map<String, String> rankings, Words words) {
        String chosen = choices.meanings().get(column.number());
        String detected = column.confidence() == Confidence.AMBIGUOUS
                ? words.say("upload.choose")
                : words.say("upload.detected", MeaningText.of(column.meaning(), rankings, words));
        return new ReadingView.ColumnView(
                column.number(),
                new Place("", 0, column.number(), "").letters(),
                column.header(),
                column.confidence().name(),
                withDetected(
                        detected,
                        chosen,
                        MeaningText.all(names.rankingKeys())
                                .map(meaning -> new Option(
                                        meaning.code(),
                                        MeaningText.of(meaning, rankings, words),
                                        meaning.code().equals(chosen)))));
    }

    private static <E extends Enum<E>> List<Option> options(
            String detected, E[] values, @Nullable E chosen, String prefix, Words words) {
        return withDetected(
                detected,
                chosen == null ? null : chosen.name(),
                Arrays.stream(values)
                        .map(value -> new Option(value.name(), words.say(prefix + value), value == chosen)));
    }

    private static List<Option> withDetected(String detected, @Nullable String chosen, Stream<Option> others) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", detected, chosen == null));
        others.forEach(all::add);
        return List.copyOf(all);
    }
}
