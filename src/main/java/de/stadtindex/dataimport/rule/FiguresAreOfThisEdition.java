package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.ranking.Figure;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file is not the one of another year. Scores are relative to the best city of each year and ranks move, so two
 * editions never share nearly all figures.
 */
final class FiguresAreOfThisEdition implements ImportRule {

    private static final int FEWEST_COMPARED = 20;
    private static final double NEARLY_ALL = 0.95;

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        Map<EditionYear, KnownEdition> known = new TreeMap<>();
        draft.background().others().forEach(other -> known.put(other.year(), other));
        draft.background().previous().ifPresent(previous -> known.put(previous.year(), previous));
        known.remove(draft.edition().year());
        return known.values().stream().flatMap(other -> check(draft, other));
    }

    private static Stream<Finding> check(EditionDraft draft, KnownEdition other) {
        int compared = 0;
        int equal = 0;
        for (RankingDraft ranking : draft.rankings()) {
            for (Map.Entry<CityKey, Figure> known : other.in(ranking.category()).entrySet()) {
                ResultLine line = ranking.line(known.getKey());
                if (line != null && isComparable(line.figure(), known.getValue())) {
                    compared++;
                    equal += isEqual(line.figure(), known.getValue()) ? 1 : 0;
                }
            }
        }
        return compared < FEWEST_COMPARED || equal < NEARLY_ALL * compared
                ? Stream.empty()
                : Stream.of(sameAs(other, draft, equal, compared));
    }

    private static Finding sameAs(KnownEdition other, EditionDraft draft, int equal, int compared) {
        return new Finding(
                FindingCode.FIGURES_OF_OTHER_EDITION,
                Severity.ERROR,
                Place.FILE,
                other.year().toString(),
                Expectation.of("figures-of", draft.edition().year(), other.year(), equal, compared));
    }

    private static boolean isComparable(Figure one, Figure other) {
        return knowBoth(one.knownRank(), other.knownRank()) || knowBoth(one.knownScore(), other.knownScore());
    }

    private static boolean isEqual(Figure one, Figure other) {
        return (!knowBoth(one.knownRank(), other.knownRank()) || Objects.equals(one.knownRank(), other.knownRank()))
                && (!knowBoth(one.knownScore(), other.knownScore())
                        || Objects.equals(one.knownScore(), other.knownScore()));
    }

    private static boolean knowBoth(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null;
    }
}
