package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds a ranking in a sentence: {@code ranking(2025, 83).with("Darmstadt", 17).build()}. Cities go by any name. */
public final class RankingFixtures {

    private static final Citation SOURCE = new Citation("example.org", "https://example.org/index");

    private final EditionYear year;
    private final int cities;
    private final List<Standing> standings = new ArrayList<>();
    private final Set<CityKey> participants = new HashSet<>();

    private RankingFixtures(int year, int cities) {
        this.year = new EditionYear(year);
        this.cities = cities;
    }

    public static RankingFixtures ranking(int year, int cities) {
        return new RankingFixtures(year, cities);
    }

    public RankingFixtures with(String city, int rank) {
        return with(city, rank, null);
    }

    public RankingFixtures with(String city, int rank, @Nullable String score) {
        var figure = figure(rank, score);
        participants.add(city(city));
        standings.add(new Standing(city(city), new Rank(rank), figure));
        return this;
    }

    /** Cities that took part, no one knows on which rank. */
    public RankingFixtures withoutRank(String... names) {
        List.of(names).forEach(name -> participants.add(city(name)));
        return this;
    }

    /** Gives every rank up to this one that is still free to some other city, except the open ones. */
    public RankingFixtures othersUpTo(int last, Integer... open) {
        var kept = List.of(open);
        IntStream.rangeClosed(1, last)
                .filter(rank -> !kept.contains(rank))
                .filter(rank -> standings.stream().noneMatch(held -> held.rank().value() == rank))
                .forEach(rank -> with("Stadt auf Rang " + rank, rank));
        return this;
    }

    public Ranking build() {
        return new Ranking(year, CategoryKey.OVERALL, cities, participants, standings);
    }

    /** A key that belongs to this name alone. */
    public static CityKey city(String name) {
        return new CityKey("%08d".formatted(Math.floorMod(name.hashCode(), 100_000_000)));
    }

    public static Figure figure(@Nullable Integer rank, @Nullable String score) {
        return new Figure(
                rank == null ? null : new Rank(rank), score == null ? null : Score.of(score), Certainty.STATED, SOURCE);
    }
}
