package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.ranking.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * No two columns stand under each other's category. A ranking changes little within a year, so its numbers go together
 * with its own of last year better than with those of another; where two go crosswise, clearly and both, their headings
 * are mixed up.
 */
final class CategoriesAreNotSwapped implements ImportRule {

    private static final int FEWEST_CITIES = 20;
    private static final double CLEARLY = 0.2;

    /** A column and how its number is read. */
    private record Measure(Field field, Function<Figure, Optional<Double>> number) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure(Field.RANK, figure -> figure.rank().map(Rank::value).map(Integer::doubleValue)),
            new Measure(Field.SCORE, figure -> figure.score().map(Score::value).map(Number::doubleValue)));

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.background().previous().stream()
                .flatMap(previous -> MEASURES.stream().flatMap(measure -> check(draft, previous, measure)));
    }

    private static Stream<Finding> check(EditionDraft draft, KnownEdition previous, Measure measure) {
        List<RankingDraft> doubtful = draft.rankings().stream()
                .filter(ranking -> likeness(ranking, ranking.category(), previous, measure) < 1 - CLEARLY)
                .toList();
        return doubtful.stream()
                .flatMap(one -> doubtful.stream()
                        .filter(other -> isLike(one, other, previous, measure) && isLike(other, one, previous, measure))
                        .map(other -> swapped(one, other.category(), measure)));
    }

    /** Whether a ranking goes together with another category of last year clearly better than with its own. */
    private static boolean isLike(RankingDraft one, RankingDraft other, KnownEdition previous, Measure measure) {
        return likeness(one, other.category(), previous, measure)
                > likeness(one, one.category(), previous, measure) + CLEARLY;
    }

    /** From −1 to 1; not a number where too few cities are known to say. */
    private static double likeness(RankingDraft ranking, CategoryKey category, KnownEdition previous, Measure measure) {
        Correlation correlation = correlation(ranking, category, previous, measure);
        return correlation.pairs() < FEWEST_CITIES ? Double.NaN : correlation.value();
    }

    private static Correlation correlation(
            RankingDraft ranking, CategoryKey category, KnownEdition previous, Measure measure) {
        Correlation correlation = new Correlation();
        previous.in(category).forEach((city, before) -> {
            ResultLine line = ranking.line(city);
            if (line != null) {
                measure.number()
                        .apply(line.figure())
                        .ifPresent(now -> measure.number().apply(before).ifPresent(then -> correlation.add(now, then)));
            }
        });
        return correlation;
    }

    private static Finding swapped(RankingDraft ranking, CategoryKey likely, Measure measure) {
        return new Finding(
                FindingCode.CATEGORIES_SWAPPED,
                Severity.WARNING,
                ranking.heading(measure.field()),
                ranking.category().value(),
                Expectation.of("category-of-column", likely));
    }
}
