package de.stadtindex.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SizeClassTests {

    @ParameterizedTest
    @CsvSource({
        "3600000,METROPOLIS",
        "500000,METROPOLIS",
        "499999,LARGE",
        "250000,LARGE",
        "249999,MEDIUM",
        "150000,MEDIUM",
        "149999,SMALL",
        "1,SMALL"
    })
    void aBoundBelongsToTheLargerClass(int people, SizeClass expected) {
        assertThat(SizeClass.of(people)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyClassIsFoundByItsSlug(SizeClass size) {
        assertThat(SizeClass.ofSlug(size.slug())).contains(size);
    }

    @Test
    void whatIsNoClassIsNotFound() {
        assertThat(SizeClass.ofSlug("riesig")).isEmpty();
    }
}
