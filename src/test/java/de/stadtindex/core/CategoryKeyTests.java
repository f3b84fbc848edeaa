package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"gesamt", "it_kommunikation", "co2", "a"})
    void lowerCaseWordsAreKeys(String text) {
        assertThat(new CategoryKey(text)).hasToString(text);
    }

    @Test
    void aKeyHasAtMostSixtyCharacters() {
        assertThat(new CategoryKey("k".repeat(60)).value()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new CategoryKey("k".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gesamt", "1gesamt", "_gesamt", "it-kommunikation", "mobilität", "gesamt ", "gesamt\n"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CategoryKey(text));
    }

    @Test
    void addressesHaveHyphens() {
        assertThat(new CategoryKey("it_kommunikation").slug()).isEqualTo("it-kommunikation");
    }

    @Test
    void onlyTheOverallRankingIsOverall() {
        assertThat(new CategoryKey("gesamt").isOverall()).isTrue();
        assertThat(new CategoryKey("mobilitaet").isOverall()).isFalse();
    }
}
