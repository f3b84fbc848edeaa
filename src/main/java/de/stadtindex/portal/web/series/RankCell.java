package de.stadtindex.portal.web.series;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;

/**
 * The rank of a city in one edition, as a table shows it.
 *
 * @param kind {@code known} or {@code gap}, for the style sheet
 * @param rank the rank; empty where there is none to show
 * @param sign what stands beside or instead of the rank, for the eye; empty for nothing
 * @param words the sign in words
 */
public record RankCell(String kind, String rank, String sign, String words) {

    public static RankCell of(Ranking ranking, CityKey city, Words words) {
        return ranking.of(city)
                .map(standing -> known(ranking, standing, words))
                .orElseGet(() -> ranking.ranked(city)
                        ? new RankCell("gap", "", "–", words.say("series.unknown"))
                        : new RankCell("gap", "", "·", words.say("series.absent")));
    }

    private static RankCell known(Ranking ranking, Standing standing, Words words) {
        boolean contested = ranking.isContested(standing);
        return new RankCell(
                "known",
                standing.rank().toString(),
                contested ? "?" : "",
                contested ? words.say("ranking.contested") : "");
    }
}
