package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.rule.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what each column of one table means. */
final class ColumnMapper {

    private final Header header;
    private final ColumnSample sample;
    private final CategoryNames categories;
    private final @Nullable EditionYear edition;

    ColumnMapper(Header header, ColumnSample sample, CategoryNames categories, @Nullable EditionYear edition) {
        this.header = header;
        this.sample = sample;
        this.categories = categories;
        this.edition = edition;
    }

    Layout layout() {
        if (rankings().size() > 1) {
            return Layout.WIDE;
        }
        return numbers().anyMatch(this::namesRankingOfRow) ? Layout.LONG : Layout.ONE_RANKING;
    }

    /** The rankings that headings name. */
    Set<CategoryKey> rankings() {
        return header.headings().values().stream()
                .filter(Heading::namesRanking)
                .flatMap(heading -> heading.categories().stream())
                .collect(Collectors.toSet());
    }

    /** The columns from the first on, without those in which nothing stands. */
    List<MappedColumn> columns(Layout layout, ColumnChoices choices) {
        return Rivals.resolve(numbers()
                .map(number -> choices.meaning(number)
                        .map(chosen -> column(number, chosen.in(layout), Confidence.CERTAIN, List.of()))
                        .orElseGet(() -> column(number, layout)))
                .toList());
    }

    private Stream<Integer> numbers() {
        int width = header.texts().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(width, sample.width()))
                .filter(number -> !header.text(number).isEmpty() || !sample.isBlank(number))
                .boxed();
    }

    private boolean namesRankingOfRow(int number) {
        Heading heading = header.heading(number);
        return heading.isRecognised()
                && (heading.words().equals(Set.of(HeadingWord.CATEGORY)) || isColumnOfRankings(number, heading));
    }

    /** "Ranking" may head a column of ranks or one that names rankings; its values tell. */
    private boolean isColumnOfRankings(int number, Heading heading) {
        return heading.words().equals(Set.of(HeadingWord.RANK))
                && heading.categories().isEmpty()
                && sample.namesRankings(number, categories);
    }

    private MappedColumn column(int number, Layout layout) {
        Heading heading = header.heading(number);
        if (!heading.isRecognised()) {
            return column(number, ColumnMeaning.IGNORED, Confidence.NONE, List.of());
        }
        if (layout == Layout.LONG && namesRankingOfRow(number)) {
            return column(number, ColumnMeaning.of(Field.CATEGORY), heading.confidence(), List.of());
        }
        List<ColumnMeaning> meanings = meanings(number, heading, layout);
        if (isOfAnotherYear(heading)) {
            return column(number, ColumnMeaning.IGNORED, Confidence.LIKELY, meanings);
        }
        return meanings.size() > 1
                ? column(number, meanings.getFirst(), Confidence.AMBIGUOUS, meanings)
                : column(number, meanings.getFirst(), confidence(heading, layout), List.of());
    }

    private boolean isOfAnotherYear(Heading heading) {
        return edition != null && heading.year() != null && heading.year() != edition.value() && heading.isFigure();
    }

    /** That a plain "Rang" beside named rankings is the overall one is likely, but nobody said so. */
    private static Confidence confidence(Heading heading, Layout layout) {
        boolean isPlain = heading.categories().isEmpty() || heading.words().isEmpty();
        return layout == Layout.WIDE && heading.isFigure() && isPlain ? Confidence.LIKELY : heading.confidence();
    }

    private List<ColumnMeaning> meanings(int number, Heading heading, Layout layout) {
        Stream<ColumnMeaning> plain = heading.words().isEmpty()
                ? figures(number)
                : heading.words().stream().sorted().map(HeadingWord::meaning);
        return plain.flatMap(meaning -> inRankings(meaning, heading, layout))
                .distinct()
                .toList();
    }

    private Stream<ColumnMeaning> figures(int number) {
        ColumnMeaning score = ColumnMeaning.of(Field.SCORE);
        return sample.hasDecimals(number) ? Stream.of(score) : Stream.of(score, ColumnMeaning.of(Field.RANK));
    }

    private static Stream<ColumnMeaning> inRankings(ColumnMeaning meaning, Heading heading, Layout layout) {
        return heading.categories().isEmpty()
                ? Stream.of(meaning.in(layout))
                : heading.categories().stream()
                        .map(category -> new ColumnMeaning(meaning.field(), category).in(layout));
    }

    private MappedColumn column(
            int number, ColumnMeaning meaning, Confidence confidence, List<ColumnMeaning> alternatives) {
        return new MappedColumn(number, header.text(number), meaning, confidence, alternatives);
    }
}
