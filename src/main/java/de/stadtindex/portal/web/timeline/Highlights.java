package de.stadtindex.portal.web.timeline;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.CityChoice;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.ranking.Standing;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The cities shown before all others, and who chose them. */
record Highlights(List<CityEntry> cities, Origin origin) {

    private static final int TOP = 10;

    /** Why these cities are highlighted. */
    enum Origin {
        /** The reader named them. */
        CHOSEN,
        /** Among the first ten of the newest edition, most of their ranks are known. */
        BEST_KNOWN
    }

    /** The cities the reader named; without any, those of the first ten whose series have the fewest holes. */
    static Highlights of(CityChoice choice, RankHistory history) {
        if (!choice.cities().isEmpty()) {
            return new Highlights(choice.cities(), Origin.CHOSEN);
        }
        Comparator<Standing> mostKnown =
                Comparator.comparing(standing -> history.ranks(standing.city()).size(), Collections.reverseOrder());
        Comparator<Standing> byRank = Comparator.comparing(Standing::rank);
        List<CityEntry> best = history.rankings().getLast().standings().stream()
                .filter(standing -> standing.rank().isWithin(TOP))
                .sorted(mostKnown.thenComparing(byRank))
                .limit(CityChoice.MOST_CITIES)
                .sorted(byRank)
                .flatMap(standing ->
                        choice.known().stream().filter(city -> city.key().equals(standing.city())))
                .toList();
        return new Highlights(best, Origin.BEST_KNOWN);
    }

    /** How to see others; empty for a reader who named them. */
    String hint(Words words) {
        return origin == Origin.CHOSEN ? "" : words.say("timeline.best.hint");
    }

    String reason(Words words, EditionYear newest) {
        return origin == Origin.CHOSEN
                ? words.say("timeline.chosen", cities.size())
                : words.say("timeline.best", cities.size(), TOP, newest.toString());
    }
}
