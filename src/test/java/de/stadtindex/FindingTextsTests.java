package de.stadtindex;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.rule.FindingCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the texts of findings whole: the code asks for them by keys that it puts together, which no other test can follow. */
class FindingTextsTests {

    private static final Path SOURCES = Path.of("src/main/java/de/stadtindex/dataimport");
    private static final Pattern EXPECTATION = Pattern.compile(
            "(?:Expectation\\s*\\.of\\(|Fault\\.(?:error|warning)\\(\\s*FindingCode\\.[A-Z_]+,|COMMA \\? |(?<=\" :"
                    + " ))\\s*\"([a-z-]+)\"");

    @Test
    void everyExpectationHasItsTextAndEveryTextIsExpectedSomewhere() {
        var used = ProjectFiles.under(SOURCES, ".java").stream()
                .map(ProjectFiles::read)
                .flatMap(source -> EXPECTATION.matcher(source).results())
                .map(use -> "expected." + use.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(keysUnder("expected.")).isEqualTo(used);
    }

    @Test
    void everyFaultHasItsTextsAndEveryTextItsFault() {
        var codes = Arrays.stream(FindingCode.values())
                .flatMap(code -> Stream.of("finding." + code, "finding." + code + ".hint"))
                .collect(toCollection(TreeSet::new));

        assertThat(keysUnder("finding.")).isEqualTo(codes);
    }

    private static Set<String> keysUnder(String prefix) {
        return MessageBundle.german().stream()
                .flatMap(bundle -> bundle.messages().keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .collect(toCollection(TreeSet::new));
    }
}
