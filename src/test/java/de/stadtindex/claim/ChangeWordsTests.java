package de.stadtindex.claim;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.ranking.RankChange;
import org.junit.jupiter.api.Test;

class ChangeWordsTests {

    @Test
    void aSignForTheEyeAndWordsForEveryone() {
        assertThat(german(new RankChange.Climbed(1))).isEqualTo(new ChangeWords("up", "▲ 1", "um 1 Platz verbessert"));
        assertThat(german(new RankChange.Fell(2)))
                .isEqualTo(new ChangeWords("down", "▼ 2", "um 2 Plätze verschlechtert"));
        assertThat(german(new RankChange.Unchanged())).isEqualTo(new ChangeWords("same", "● 0", "unverändert"));
        assertThat(german(new RankChange.NewCity())).isEqualTo(new ChangeWords("new", "neu", "neu in der Rangliste"));
        assertThat(german(new RankChange.First())).isEqualTo(new ChangeWords("first", "", "keine frühere Ausgabe"));
        assertThat(german(new RankChange.Unknown()))
                .isEqualTo(new ChangeWords("unknown", "–", "Veränderung nicht bekannt"));
    }

    @Test
    void theSameInEnglish() {
        assertThat(english(new RankChange.Climbed(1))).isEqualTo(new ChangeWords("up", "▲ 1", "up 1 place"));
        assertThat(english(new RankChange.Fell(2))).isEqualTo(new ChangeWords("down", "▼ 2", "down 2 places"));
        assertThat(english(new RankChange.NewCity())).isEqualTo(new ChangeWords("new", "new", "new in the ranking"));
    }

    @Test
    void onlyTheFirstEditionHasNothingToChangeFrom() {
        assertThat(english(new RankChange.First())).isEqualTo(new ChangeWords("first", "", "no earlier edition"));
    }

    @Test
    void thoseWhoSeeGetTheSignAndThoseWhoHearGetTheWords() {
        assertThat(german(new RankChange.Climbed(1)).markup())
                .hasToString("<span class=\"change change--up\"><span aria-hidden=\"true\">▲ 1</span>"
                        + " <span class=\"hidden\">um 1 Platz verbessert</span></span>");
    }

    private static ChangeWords german(RankChange change) {
        return ChangeWords.of(change, BundledWords.german());
    }

    private static ChangeWords english(RankChange change) {
        return ChangeWords.of(change, BundledWords.english());
    }
}
