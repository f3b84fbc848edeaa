package de.stadtindex.claim.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.check.corpus.LabelledText;
import de.stadtindex.claim.check.corpus.LabelledTexts;
import de.stadtindex.ranking.DataStates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Whatever somebody pastes is read to its end: words of real texts in any order, from any place on, with what is found inside the text. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
class AnyTextTests {

    private static final int TEXTS = 2000;
    private static final int MOST_WORDS = 25;

    @Autowired
    private Evidences evidences;

    @Autowired
    private DataStates states;

    @Autowired
    private FactChecks checks;

    @ParameterizedTest
    @ValueSource(strings = {"german.txt", "english.txt"})
    void wordsInAnyOrderAreRead(String file) {
        Evidence evidence = evidences.of(states.current());
        List<String> words = words(file);
        Random random = new Random(20_251_128);

        for (int i = 0; i < TEXTS; i++) {
            String text = String.join(
                    " ",
                    IntStream.range(0, 1 + random.nextInt(MOST_WORDS))
                            .mapToObj(_ -> words.get(random.nextInt(words.size())))
                            .toList());
            assertIsRead(text, evidence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"german.txt", "english.txt"})
    void textsThatBeginAnywhereAreRead(String file) {
        Evidence evidence = evidences.of(states.current());

        LabelledTexts.read(file).forEach(text -> {
            String whole = text.text();
            for (int from = whole.indexOf(' '); from >= 0; from = whole.indexOf(' ', from + 1)) {
                assertIsRead(whole.substring(from + 1), evidence);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ein Jahr zuvor, ",
                "ein Jahr später, ",
                "vor 2000 Jahren, ",
                "vor 999999999 Jahren, ",
                "im vorvergangenen Jahr, "
            })
    void yearsAreNotCountedBeyondThoseThatAreRead(String way) {
        Evidence evidence = evidences.of(states.current());

        assertIsRead(way.repeat(TEXTS) + "lag Köln im Smart City Index auf Rang 3.", evidence);
    }

    private void assertIsRead(String text, Evidence evidence) {
        assertThat(checks.check(text, evidence, evidence.state().newest().year(), Optional.empty()))
                .as(text)
                .allSatisfy(claim -> {
                    assertThat(claim.start()).isBetween(0, claim.end());
                    assertThat(claim.end()).isLessThanOrEqualTo(text.length());
                });
    }

    private static List<String> words(String file) {
        return LabelledTexts.read(file).stream()
                .map(LabelledText::text)
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .distinct()
                .toList();
    }
}
