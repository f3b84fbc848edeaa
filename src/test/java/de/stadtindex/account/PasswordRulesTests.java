package de.stadtindex.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.PasswordRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final Email ANNA = new Email("anna.muster@example.org");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"lampe wiese kanu", "ÄÖÜäöüß€1234", "correct horse battery", "🐎🐎🐎🐎🐎🐎🐎🐎hopp"})
    void wordsThatHaveNothingToDoWithEachOtherAreFine(String password) {
        assertThat(rules.faults(password, ANNA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elf Zeichen", "🐎🐎🐎🐎🐎🐎abcde"})
    void lessThanTwelveCharactersAreTooShort(String password) {
        assertThat(rules.faults(password, ANNA)).contains(Fault.TOO_SHORT);
    }

    @Test
    void whatBcryptWouldNotReadIsTooLong() {
        assertThat(rules.faults("abcdefgh ijkl mnop ".repeat(4).substring(0, 72), ANNA))
                .isEmpty();
        assertThat(rules.faults("äbcdefgh ijkl mnop ".repeat(4).substring(0, 72), ANNA))
                .containsExactly(Fault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "Passwort1234",
                "!!!Passwort2025!!!",
                "passwortpasswort",
                "QWERTZUIOPasdf",
                "aaaaaaaaaaaaaaaa",
                "Stadtindex2026",
                "correcthorsebatterystaple"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rules.faults(password, ANNA)).containsExactly(Fault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.muster@example.org", "Ich bin Anna.Muster 1985"})
    void onesOwnAddressIsRefused(String password) {
        assertThat(rules.faults(password, ANNA)).containsExactly(Fault.PERSONAL);
    }
}
