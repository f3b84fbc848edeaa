package de.stadtindex.city;

import de.stadtindex.core.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds cities the way people write them: with or without umlauts, short or long, with a typing slip. Immutable; holds
 * only the cities it was given, so that what is not public cannot be found.
 */
public final class CitySearch {

    /** Longest text that is looked up; a longer one is no city's name. */
    public static final int LONGEST_TEXT = 100;

    private static final int SHORTEST_FOR_SLIPS = 4;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 7;
    private static final int MOST_MATCHES = 20;

    /** How a text fits a name; an earlier constant is the better fit. */
    private enum Fit {
        /** The whole name or another name of the city. */
        WHOLE,
        /** The beginning of the name. */
        BEGINNING,
        /** The beginning of a later word of the name. */
        WORD,
        /** Like a name, but for a slip or two. */
        SLIP
    }

    private record Names(CityEntry city, List<String> folded) {}

    private record Match(CityEntry city, Fit fit, int distance) {}

    /** A city with all the names by which it may be found. */
    record Candidate(CityEntry city, Collection<String> aliases) {}

    private final List<Names> names;

    CitySearch(Collection<Candidate> candidates) {
        this.names = candidates.stream().map(CitySearch::names).toList();
    }

    /** The cities that fit best, best first; only those of the best kind of fit, none for an empty text. */
    public List<CityEntry> find(String text) {
        String wanted = Spelling.fold(text);
        if (wanted.isEmpty() || text.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<Match> matches =
                names.stream().flatMap(name -> match(name, wanted)).toList();
        return best(matches);
    }

    private static List<CityEntry> best(List<Match> matches) {
        Comparator<Match> order = Comparator.comparing(Match::fit).thenComparingInt(Match::distance);
        return matches.stream()
                .min(order)
                .map(first -> matches.stream()
                        .filter(match -> order.compare(match, first) == 0)
                        .map(Match::city)
                        .sorted(Comparator.comparing(CityEntry::name))
                        .limit(MOST_MATCHES)
                        .toList())
                .orElse(List.of());
    }

    private static Names names(Candidate candidate) {
        return new Names(
                candidate.city(),
                Stream.concat(Stream.of(candidate.city().name()), candidate.aliases().stream())
                        .map(Spelling::fold)
                        .distinct()
                        .toList());
    }

    private static Stream<Match> match(Names names, String wanted) {
        if (names.folded().contains(wanted)) {
            return Stream.of(new Match(names.city(), Fit.WHOLE, 0));
        }
        if (names.folded().stream().anyMatch(name -> name.startsWith(wanted))) {
            return Stream.of(new Match(names.city(), Fit.BEGINNING, 0));
        }
        if (names.folded().stream().anyMatch(name -> name.contains(" " + wanted))) {
            return Stream.of(new Match(names.city(), Fit.WORD, 0));
        }
        OptionalInt distance = slips(names.folded(), wanted);
        return distance.isPresent()
                ? Stream.of(new Match(names.city(), Fit.SLIP, distance.getAsInt()))
                : Stream.empty();
    }

    /** Fewest slips between the text and a name or the first word of one; empty if they are too many to be slips. */
    private static OptionalInt slips(List<String> names, String wanted) {
        if (wanted.length() < SHORTEST_FOR_SLIPS) {
            return OptionalInt.empty();
        }
        var distance = new LevenshteinDistance(wanted.length() < LONG_ENOUGH_FOR_TWO_SLIPS ? 1 : 2);
        return names.stream()
                .flatMap(name -> Stream.of(name, name.split(" ", 2)[0]))
                .mapToInt(name -> distance.apply(name, wanted))
                .filter(slips -> slips >= 0)
                .min();
    }
}
