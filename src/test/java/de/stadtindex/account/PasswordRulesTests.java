package de.stadtindex.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.PasswordRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final PasswordOwner OWNER = new PasswordOwner(new Email("anna.muster@example.org"), "Anna Muster");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"lampe wiese kanu", "ÄÖÜäöüß€1234", "correct horse battery", "🐎🐎🐎🐎🐎🐎🐎🐎hopp"})
    void wordsThatHaveNothingToDoWithEachOtherAreFine(String password) {
        assertThat(rules.faults(password, OWNER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elf Zeichen", "🐎🐎🐎🐎🐎🐎abcde"})
    void lessThanTwelveCharactersAreTooShort(String password) {
        assertThat(rules.faults(password, OWNER)).contains(Fault.TOO_SHORT);
    }

    @Test
    void whatBcryptWouldNotReadIsTooLong() {
        assertThat(rules.faults("lampe wiese kanu ".repeat(5).substring(0, 72), OWNER))
                .isEmpty();
        assertThat(rules.faults("lämpe wiese kanu ".repeat(5).substring(0, 72), OWNER))
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
                "correcthorsebatterystaple",
                "P4ssw0rt!2025",
                "abcdefghijkl",
                "0987654321ab"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rules.faults(password, OWNER)).containsExactly(Fault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.muster@example.org", "Ich bin Anna.Muster 1985", "Anna Muster 1985"})
    void onesOwnAddressIsRefused(String password) {
        assertThat(rules.faults(password, OWNER)).containsExactly(Fault.PERSONAL);
    }
}
