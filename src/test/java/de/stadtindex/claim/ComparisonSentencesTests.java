package de.stadtindex.claim;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.RankingFixtures;
import de.stadtindex.ranking.YearOverYear;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonSentencesTests {

    private final RankingFixtures earlier = ranking(2024, 82);
    private final RankingFixtures later = ranking(2025, 83);

    @Test
    void theSummaryCountsWhoClimbedFellAndStayed() {
        move("Hannover", 41, 7);
        move("Darmstadt", 18, 17);
        move("Kaiserslautern", 44, 68);
        move("München", 1, 1);

        assertThat(german().summary())
                .isEqualTo("Von 4 Städten ist der Rang in beiden Ausgaben bekannt:"
                        + " 2 verbessert, 1 verschlechtert, 1 unverändert.");
        assertThat(english().summary())
                .isEqualTo("4 cities have a known rank in both editions: 2 up, 1 down, 1 unchanged.");
    }

    @Test
    void oneCityIsSingular() {
        move("München", 1, 1);

        assertThat(german().summary())
                .isEqualTo("Von 1 Stadt ist der Rang in beiden Ausgaben bekannt:"
                        + " 0 verbessert, 0 verschlechtert, 1 unverändert.");
        assertThat(english().summary())
                .isEqualTo("1 city has a known rank in both editions: 0 up, 0 down, 1 unchanged.");
    }

    @Test
    void whereNoCityIsKnownInBothNothingIsCounted() {
        assertThat(german().summary()).isEqualTo("Von keiner Stadt ist der Rang in beiden Ausgaben bekannt.");
        assertThat(english().summary()).isEqualTo("No city has a known rank in both editions.");
    }

    @Test
    void theLargestClimbAndFallAreNamedWithBothRanks() {
        move("Hannover", 41, 7);
        move("Darmstadt", 18, 17);
        move("Kaiserslautern", 44, 68);

        assertThat(german().largestClimb())
                .contains("Am meisten gewinnt Hannover (von Rang 41 auf 7): plus 34 Plätze.");
        assertThat(german().largestFall())
                .contains("Am meisten verliert Kaiserslautern (von Rang 44 auf 68): minus 24 Plätze.");
        assertThat(english().largestClimb())
                .contains("The largest gain is Hannover (from rank 41 to 7): up 34 places.");
        assertThat(english().largestFall())
                .contains("The largest loss is Kaiserslautern (from rank 44 to 68): down 24 places.");
    }

    @Test
    void citiesThatMovedAlikeAreNamedTogetherAndOnePlaceIsSingular() {
        move("Darmstadt", 18, 17);
        move("Hannover", 8, 7);

        assertThat(german().largestClimb())
                .contains("Am meisten gewinnen Hannover (von Rang 8 auf 7) und Darmstadt (von Rang 18 auf 17): plus 1"
                        + " Platz.");
        assertThat(english().largestClimb())
                .contains("The largest gains are Hannover (from rank 8 to 7) and Darmstadt (from rank 18 to 17): up 1"
                        + " place.");
    }

    @Test
    void whereNoneClimbedOrFellNothingIsSaid() {
        move("München", 1, 1);

        assertThat(german().largestClimb()).isEmpty();
        assertThat(german().largestFall()).isEmpty();
    }

    private void move(String name, int before, int after) {
        earlier.with(name, before);
        later.with(name, after);
    }

    private ComparisonSentences german() {
        return sentences(BundledWords.german());
    }

    private ComparisonSentences english() {
        return sentences(BundledWords.english());
    }

    private ComparisonSentences sentences(Words words) {
        var comparison = YearOverYear.of(earlier.build(), later.build(), _ -> true);
        return new ComparisonSentences(comparison, ComparisonSentencesTests::name, words);
    }

    private static String name(CityKey key) {
        return Stream.of("Hannover", "Darmstadt", "Kaiserslautern", "München")
                .filter(name -> city(name).equals(key))
                .findFirst()
                .orElseThrow();
    }
}
