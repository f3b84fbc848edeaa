package de.stadtindex.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.session.SessionIdGenerator;

/** By its number a session is found, so nobody may guess one. */
class SessionNumberTests {

    private final SessionIdGenerator numbers = new SessionStore().numbersNobodyGuesses();

    @Test
    void aNumberHasTheLengthOfItsColumnAndIsNeverTheSame() {
        assertThat(Stream.generate(numbers::generate).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[A-Za-z0-9_-]{36}"));
    }
}
