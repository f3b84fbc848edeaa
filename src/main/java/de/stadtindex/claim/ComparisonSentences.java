package de.stadtindex.claim;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What two editions say together, in sentences; each speaks only of the cities whose rank is known in both. */
public final class ComparisonSentences {

    private final YearOverYear comparison;
    private final Function<CityKey, String> names;
    private final Words words;

    public ComparisonSentences(YearOverYear comparison, Function<CityKey, String> names, Words words) {
        this.comparison = comparison;
        this.names = names;
        this.words = words;
    }

    /** How many of the cities known in both climbed, fell and stayed. */
    public String summary() {
        return words.say(
                "comparison.summary",
                comparison.moves().size(),
                comparison.climbers().size(),
                comparison.fallers().size(),
                comparison.unchanged().size());
    }

    /** The largest climb; several cities where they climbed alike; empty where none climbed. */
    public Optional<String> largestClimb() {
        return extreme("comparison.climb", comparison.climbers());
    }

    /** The largest fall; several cities where they fell alike; empty where none fell. */
    public Optional<String> largestFall() {
        return extreme("comparison.fall", comparison.fallers());
    }

    private Optional<String> extreme(String key, List<Move> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        RankChange largest = sorted.getFirst().change();
        List<String> cities = sorted.stream()
                .filter(move -> move.change().equals(largest))
                .map(move -> words.say(
                        "comparison.from-to",
                        names.apply(move.city()),
                        move.before().value(),
                        move.after().value()))
                .toList();
        return Optional.of(words.say(key, words.list(cities), Math.abs(largest.gained()), cities.size()));
    }
}
