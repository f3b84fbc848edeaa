package de.stadtindex.dataimport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallingScoresTests {

    @ParameterizedTest
    @CsvSource({
        "'',",
        "90, 0",
        "90 80 80 70, 0 1 2 3",
        "90 50 80 70, 0 2 3",
        "90 80 99 70, 0 1 3",
        "10 80 70 60, 1 2 3",
        "10 20 30, 2"
    })
    void thePositionsOfALongestRunThatNeverRises(String scores, @Nullable String positions) {
        assertThat(FallingScores.longestRun(scores(scores.split(" "))).stream())
                .containsExactlyElementsOf(Arrays.stream(positions == null ? new String[0] : positions.split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void noRunIsLongerWhateverIsTried() {
        var random = new Random(42);
        for (int round = 0; round < 200; round++) {
            var scores = IntStream.range(0, 10)
                    .mapToObj(_ -> Score.of(Integer.toString(random.nextInt(10))))
                    .toList();

            assertThat(FallingScores.longestRun(scores).cardinality()).isEqualTo(longestByTrial(scores));
        }
    }

    /** Tries every choice of scores. */
    private static int longestByTrial(List<Score> scores) {
        return IntStream.range(0, 1 << scores.size())
                .filter(choice -> neverRises(chosen(scores, choice)))
                .map(Integer::bitCount)
                .max()
                .orElseThrow();
    }

    private static List<Score> chosen(List<Score> scores, int choice) {
        return IntStream.range(0, scores.size())
                .filter(i -> (choice >> i & 1) == 1)
                .mapToObj(scores::get)
                .toList();
    }

    private static boolean neverRises(List<Score> scores) {
        return IntStream.range(1, scores.size()).allMatch(i -> scores.get(i).compareTo(scores.get(i - 1)) <= 0);
    }

    private static List<Score> scores(String... values) {
        return Arrays.stream(values)
                .filter(value -> !value.isEmpty())
                .map(Score::of)
                .toList();
    }
}
