package de.stadtindex.claim.check.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus can be read: every phrase occurs in its text, and there are enough of them. */
class LabelledTextsTests {

    private static final Set<String> TYPES = Set.of(
            ("RANK PREVIOUS_RANK RANK_CHANGE NEW_CITY SCORE SCORE_CHANGE RANK_DOWN_POINTS_UP PLACE_IN_GROUP TOP_N"
                + " TOP_N_ENTERED TOP_N_LEFT LAST_PLACE DISTANCE BEST_RANK_SINCE WORST_RANK_SINCE STREAK FIRST_TIME"
                + " TIMES LARGEST_CLIMB LARGEST_FALL CATEGORIES_MOVED REMAINS AHEAD CITY_COUNT INDICATOR_COUNT"
                + " PARAMETER_COUNT DATA_POINT_COUNT MEAN MEAN_CHANGE TOP_TEN_THRESHOLD")
                    .split(" "));
    private static final Set<String> VERDICTS = Set.of("SUPPORTED", "REFUTED", "NOT_CHECKABLE");

    private final List<LabelledText> german = LabelledTexts.read("german.txt");
    private final List<LabelledText> english = LabelledTexts.read("english.txt");
    private final List<LabelledText> withoutClaims = LabelledTexts.read("no-claims.txt");
    private final List<LabelledText> release = LabelledTexts.read("press-release.txt");

    private Stream<LabelledText> all() {
        return Stream.of(german, english, withoutClaims, release).flatMap(List::stream);
    }

    @Test
    void thereAreEnoughTexts() {
        assertThat(german).hasSizeGreaterThanOrEqualTo(270);
        assertThat(english).hasSizeGreaterThanOrEqualTo(70);
        assertThat(withoutClaims).hasSizeGreaterThanOrEqualTo(40);
        assertThat(release).hasSize(1);
    }

    @Test
    void everyIdIsGivenOnce() {
        assertThat(all().map(LabelledText::id)).doesNotHaveDuplicates();
        assertThat(all().map(LabelledText::text)).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeAndVerdictIsKnown() {
        assertThat(all().flatMap(text -> text.labels().stream())).allSatisfy(label -> {
            assertThat(TYPES).containsAll(label.types());
            assertThat(VERDICTS).contains(label.verdict());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"german.txt", "english.txt"})
    void everyTypeIsClaimed(String file) {
        Set<String> claimed = new HashSet<>();
        LabelledTexts.read(file).forEach(text -> text.labels().forEach(label -> claimed.addAll(label.types())));
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(TYPES);
    }

    @Test
    void everyTextButThoseWithoutAnyClaimsSomething() {
        assertThat(Stream.concat(german.stream(), english.stream()))
                .allSatisfy(text -> assertThat(text.labels()).as(text.id()).isNotEmpty());
        assertThat(withoutClaims)
                .allSatisfy(text -> assertThat(text.labels()).as(text.id()).isEmpty());
    }

    @Test
    void noTwoLabelsOfATextOverlap() {
        assertThat(all()).allSatisfy(text -> {
            int[] starts =
                    text.labels().stream().mapToInt(Label::start).sorted().toArray();
            int[] ends = text.labels().stream().mapToInt(Label::end).sorted().toArray();
            assertThat(Arrays.stream(starts).skip(1).toArray()).as(text.id()).matches(next -> inOrder(ends, next));
        });
    }

    private static boolean inOrder(int[] ends, int[] nextStarts) {
        for (int i = 0; i < nextStarts.length; i++) {
            if (ends[i] > nextStarts[i]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void noPhraseBeginsOrEndsWithinAWord() {
        assertThat(all().flatMap(text -> text.labels().stream()
                        .filter(label ->
                                isWithinWord(text.text(), label.start()) || isWithinWord(text.text(), label.end()))
                        .map(label -> "%s: %s".formatted(text.id(), text.phrase(label)))))
                .isEmpty();
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    @Test
    void theReleaseOfTheSeedIsLabelled() {
        LabelledText text = release.getFirst();
        assertThat(text.text()).startsWith("Bitkom Smart City-Index: Darmstadt");
        assertThat(text.labels()).extracting(text::phrase).contains("Rang 17", "Rang 9", "Top 10", "bleibt");
    }
}
