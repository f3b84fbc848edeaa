package de.stadtindex.claim.check.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every label is what the published figures say: its verdict and its right figure are reckoned again from its proposition. */
class LabelTruthTests {

    private static final Map<String, Set<String>> TYPES_OF = Map.ofEntries(
            Map.entry("rank", Set.of("RANK", "PREVIOUS_RANK", "PLACE_IN_GROUP", "LAST_PLACE")),
            Map.entry("top", Set.of("TOP_N")),
            Map.entry("last", Set.of("LAST_PLACE")),
            Map.entry("ahead", Set.of("AHEAD")),
            Map.entry("new", Set.of("NEW_CITY", "FIRST_TIME")),
            Map.entry("place", Set.of("PLACE_IN_GROUP")),
            Map.entry("change", Set.of("RANK_CHANGE")),
            Map.entry("entered", Set.of("TOP_N_ENTERED")),
            Map.entry("left", Set.of("TOP_N_LEFT")),
            Map.entry("down-with-more", Set.of("RANK_DOWN_POINTS_UP")),
            Map.entry("largest-climb", Set.of("LARGEST_CLIMB")),
            Map.entry("largest-fall", Set.of("LARGEST_FALL")),
            Map.entry("categories", Set.of("CATEGORIES_MOVED")),
            Map.entry("score", Set.of("SCORE")),
            Map.entry("points-change", Set.of("SCORE_CHANGE")),
            Map.entry("distance", Set.of("DISTANCE")),
            Map.entry("mean-change", Set.of("MEAN_CHANGE")),
            Map.entry("cities", Set.of("CITY_COUNT")),
            Map.entry("indicators", Set.of("INDICATOR_COUNT")),
            Map.entry("parameters", Set.of("PARAMETER_COUNT")),
            Map.entry("data_points", Set.of("DATA_POINT_COUNT")),
            Map.entry("mean_score", Set.of("MEAN")),
            Map.entry("top_ten_score", Set.of("TOP_TEN_THRESHOLD")),
            Map.entry("remains", Set.of("REMAINS")),
            Map.entry("first", Set.of("FIRST_TIME")),
            Map.entry("times", Set.of("TIMES")),
            Map.entry("streak", Set.of("STREAK")),
            Map.entry("best", Set.of("BEST_RANK_SINCE")),
            Map.entry("worst", Set.of("WORST_RANK_SINCE")));

    private static final Set<String> WITH_FIGURE = Set.of(
            "rank",
            "top",
            "change",
            "entered",
            "left",
            "score",
            "points-change",
            "distance",
            "cities",
            "indicators",
            "parameters",
            "data_points",
            "mean_score",
            "mean-change",
            "top_ten_score");

    private final Reckoning reckoning = new Reckoning();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyVerdictFollowsFromTheFigures() {
        labels((where, label) -> {
            Reckoned reckoned = reckoning.of(Proposition.of(label.proposition()));
            if (!reckoned.verdict().name().equals(label.verdict())) {
                wrong.add("%s %s, the figures say %s".formatted(where, label, reckoned));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRightFigureIsTheKnownOne() {
        labels((where, label) -> {
            Reckoned reckoned = reckoning.of(Proposition.of(label.proposition()));
            if (!Objects.equals(reckoned.expected(), label.expected())) {
                wrong.add("%s %s, the figures say %s".formatted(where, label, reckoned));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPropositionIsOfTheTypeOfItsLabel() {
        labels((where, label) -> {
            Set<String> types = TYPES_OF.get(Proposition.of(label.proposition()).kind());
            if (types != null && types.stream().noneMatch(label.types()::contains)) {
                wrong.add("%s %s".formatted(where, label));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFigureInAPhraseIsTheOneItsPropositionAsserts() {
        labels((where, label) -> {
            String phrase = where.substring(where.indexOf('„')).replaceAll("\\D", "");
            Proposition said = Proposition.of(label.proposition());
            String asserted = said.words().getLast().replaceAll("\\D", "");
            if (!phrase.isEmpty() && WITH_FIGURE.contains(said.kind()) && !phrase.equals(asserted)) {
                wrong.add("%s %s".formatted(where, label));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyWhatNoFigureCanSettleIsLeftWithoutAProposition() {
        assertThat(texts().flatMap(text -> text.labels().stream())
                        .filter(label -> label.proposition().startsWith("unknown")))
                .allSatisfy(label -> assertThat(label.verdict()).isEqualTo("NOT_CHECKABLE"));
    }

    private interface Check {
        void look(String where, Label label);
    }

    private void labels(Check check) {
        texts().forEach(text ->
                text.labels().forEach(label -> check.look("%s „%s“".formatted(text.id(), text.phrase(label)), label)));
    }

    private static Stream<LabelledText> texts() {
        return Stream.of(
                        "german.txt",
                        "english.txt",
                        "press-release.txt",
                        "heldout-german.txt",
                        "heldout-english.txt",
                        "unseen-german.txt",
                        "unseen-english.txt")
                .map(LabelledTexts::read)
                .flatMap(List::stream);
    }
}
