package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RankTests {

    @Test
    void ranksStartAtOne() {
        assertThat(new Rank(1)).isLessThan(new Rank(2)).hasToString("1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(0));
    }

    @Test
    void theTenthIsAmongTheFirstTenAndTheEleventhNot() {
        assertThat(new Rank(10).isWithin(10)).isTrue();
        assertThat(new Rank(11).isWithin(10)).isFalse();
    }
}
