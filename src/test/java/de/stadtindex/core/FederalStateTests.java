package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FederalStateTests {

    @ParameterizedTest
    @EnumSource
    void everyStateIsFoundByItsSlugAndItsCode(FederalState state) {
        assertThat(FederalState.ofSlug(state.slug().value())).contains(state);
        assertThat(FederalState.ofCode(state.name())).contains(state);
    }

    @Test
    void thereAreSixteen() {
        assertThat(FederalState.values()).hasSize(16);
    }

    @Test
    void whatIsNoStateIsNotFound() {
        assertThat(FederalState.ofSlug("Hessen")).isEmpty();
        assertThat(FederalState.ofCode("he")).isEmpty();
        assertThat(FederalState.ofCode("XX")).isEmpty();
    }
}
