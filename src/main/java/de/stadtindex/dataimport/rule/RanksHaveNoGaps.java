package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rank from 1 to the number of cities is given. Asked only where most ranks are known: the public record is
 * incomplete, and there a gap is no fault. Warns once a ranking.
 */
final class RanksHaveNoGaps implements ImportRule {

    private static final double MOST_ARE_KNOWN = 0.8;
    private static final int SPANS_NAMED = 10;

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        int cities = draft.edition().cities();
        return draft.rankings().stream()
                .filter(RankingDraft::isInFile)
                .flatMap(ranking -> gaps(ranking, known(ranking, cities), cities));
    }

    private static BitSet known(RankingDraft ranking, int cities) {
        BitSet known = new BitSet(cities + 1);
        ranking.forEach((_, figure) ->
                figure.rank().filter(rank -> rank.isWithin(cities)).ifPresent(rank -> known.set(rank.value())));
        return known;
    }

    private static Stream<Finding> gaps(RankingDraft ranking, BitSet known, int cities) {
        int count = known.cardinality();
        if (count == cities || count < MOST_ARE_KNOWN * cities) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                FindingCode.RANKS_MISSING,
                Severity.WARNING,
                ranking.heading(Field.RANK),
                Integer.toString(count),
                Expectation.of("all-ranks", cities, spans(known, cities))));
    }

    /** The ranks without a city, neighbours drawn together: {@code 3, 7–9}; an ellipsis stands for those beyond the bound. */
    private static List<String> spans(BitSet known, int cities) {
        List<String> spans = new ArrayList<>();
        int first = known.nextClearBit(1);
        while (first <= cities && spans.size() < SPANS_NAMED) {
            int next = known.nextSetBit(first);
            int last = next < 0 ? cities : next - 1;
            spans.add(first == last ? Integer.toString(first) : first + "–" + last);
            first = known.nextClearBit(last + 1);
        }
        if (first <= cities) {
            spans.add("…");
        }
        return spans;
    }
}
