package de.stadtindex.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is taken for the name of a request; that it is logged and told stands in {@link LogSecrecyTests}. */
class RequestNameValveTests {

    private static final String OURS = "[0-9a-f]{16}";

    @Test
    void theNameThatATrustedProxyGivesIsTaken() {
        assertThat(RequestNameValve.name("0f3c-proxy.name_1", true)).isEqualTo("0f3c-proxy.name_1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"short", "with space and more", "line\r\nforged-line", "a<script>alert", ""})
    void whatIsNoNameIsNotTakenFromAProxyEither(@Nullable String given) {
        assertThat(RequestNameValve.name(given, true)).matches(OURS);
    }

    @Test
    void whatAReaderCallsItIsNotTaken() {
        assertThat(RequestNameValve.name("name-of-a-reader", null)).matches(OURS);
    }

    @Test
    void eachRequestHasANameOfItsOwn() {
        assertThat(RequestNameValve.name(null, null)).isNotEqualTo(RequestNameValve.name(null, null));
    }
}
