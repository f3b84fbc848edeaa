package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Frankfurt am Main,frankfurt-am-main",
        "München,muenchen",
        "KÖLN,koeln",
        "Fürth,fuerth",
        "Gießen,giessen",
        "Halle (Saale),halle-saale",
        "Chóśebuz,chosebuz",
        "Baden-Württemberg,baden-wuerttemberg"
    })
    void aNameBecomesAnAddress(String name, String slug) {
        assertThat(Slug.of(name)).hasToString(slug);
    }

    @Test
    void anUmlautInTwoCharactersIsWrittenOutToo() {
        assertThat(Slug.of("Mu\u0308nchen")).isEqualTo(Slug.of("München"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Köln", "KIEL", "bad--homburg", "-kiel", "kiel-", "kiel kiel", "<script>", "kiel\n"})
    void anythingElseIsNoSlug(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @Test
    void aSlugHasAtMostEightyCharacters() {
        assertThat(Slug.isValid("a".repeat(80))).isTrue();
        assertThat(Slug.isValid("a".repeat(81))).isFalse();
    }

    @Test
    void aNameWithoutLettersHasNoSlug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of("!?"));
    }
}
