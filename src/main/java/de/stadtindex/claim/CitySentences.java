package de.stadtindex.claim;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.RankChange;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** What the figures say of one city, in sentences. */
public final class CitySentences {

    private final String city;
    private final Words words;

    public CitySentences(String city, Words words) {
        this.city = city;
        this.words = words;
    }

    /** Where the city stands in an edition and how it moved against the edition before. */
    public String headline(EditionYear year, Rank rank, int cities, RankChange change, EditionYear before) {
        String stand = stand(year, rank, cities);
        return switch (change) {
            case RankChange.Climbed(int places) -> words.say("city.headline.up", stand, places, before.toString());
            case RankChange.Fell(int places) -> words.say("city.headline.down", stand, places, before.toString());
            case RankChange.Unchanged _ -> words.say("city.headline.same", stand, before.toString());
            case RankChange.NewCity _ -> words.say("city.headline.new", stand, before.toString());
            case RankChange.Unknown _ -> words.say("city.headline.unknown", stand, before.toString());
        };
    }

    /** Where the city stands in the first edition, which has none before it. */
    public String rank(EditionYear year, Rank rank, int cities) {
        return stand(year, rank, cities) + ".";
    }

    private String stand(EditionYear year, Rank rank, int cities) {
        return words.say("city.headline.rank", city, year.toString(), rank.value(), cities);
    }

    /** That the city was ranked, but its rank is not known. */
    public String rankNotKnown(EditionYear year, int cities) {
        return words.say("city.headline.none", city, year.toString(), cities);
    }

    /** That the edition did not rank the city. */
    public String notRanked(EditionYear year) {
        return words.say("city.headline.absent", city, year.toString());
    }

    /** Whether the city leads its state; empty where another city of the state is known to be ahead. */
    public Optional<String> stateLead(GroupLead lead, String state) {
        return switch (lead.truth()) {
            case TRUE -> Optional.of(words.say("city.lead.proven", city, state));
            case FALSE -> Optional.empty();
            case UNKNOWN ->
                Optional.of(
                        lead.openRanks().isEmpty()
                                ? words.say("city.lead.contested", city, state)
                                : words.say(
                                        "city.lead.open",
                                        city,
                                        state,
                                        lead.openRanks().size(),
                                        words.list(lead.openRanks().stream()
                                                .map(Rank::toString)
                                                .toList())));
        };
    }

    /** A rank among the first ten of a category. */
    public String topTen(String category, Rank rank) {
        return words.say("city.topten", category, rank.value());
    }

    /** The finding of a rank series, for those who do not see the chart; says so where nothing is known. */
    public String series(NavigableMap<EditionYear, Rank> ranks) {
        if (ranks.isEmpty()) {
            return words.say("city.series.none", city);
        }
        var first = ranks.firstEntry();
        var last = ranks.lastEntry();
        if (ranks.size() == 1) {
            return words.say(
                    "city.series.one",
                    city,
                    first.getKey().toString(),
                    first.getValue().value());
        }
        var best = ranks.entrySet().stream()
                .min(Map.Entry.<EditionYear, Rank>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .orElseThrow();
        return words.say(
                "city.series.many",
                city,
                first.getKey().toString(),
                first.getValue().value(),
                best.getValue().value(),
                best.getKey().toString(),
                last.getKey().toString(),
                last.getValue().value());
    }
}
