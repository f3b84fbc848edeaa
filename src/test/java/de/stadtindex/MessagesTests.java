package de.stadtindex;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps both languages whole: nothing is missing, left over, or said in one of them only. */
class MessagesTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern STRAIGHT_QUOTE = Pattern.compile("[\"']");

    private final List<MessageBundle> german = MessageBundle.german();
    private final List<MessageBundle> english = MessageBundle.english();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german).isNotEmpty();
        inPairs((left, right) -> assertThat(right.messages().keySet())
                .as("keys of %s", right.file())
                .isEqualTo(left.messages().keySet()));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        inPairs((left, right) -> left.messages()
                .forEach((key, message) -> assertThat(arguments(right.messages().getOrDefault(key, message)))
                        .as("arguments of %s in %s", key, right.file())
                        .isEqualTo(arguments(message))));
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertThat(bundles())
                .allSatisfy(bundle -> assertThat(bundle.repeated())
                        .as("keys of %s", bundle.file())
                        .isEmpty());
        assertThat(german.stream().flatMap(bundle -> bundle.messages().keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMessageIsAPattern() {
        everyMessage((key, message) -> assertThatNoException()
                .as("%s = %s", key, message)
                .isThrownBy(() -> new MessageFormat(message, Locale.GERMAN)));
    }

    /** A straight apostrophe also switches the arguments of a pattern off. */
    @Test
    void quotesAreTypographic() {
        everyMessage((key, message) -> assertThat(message).as(key).doesNotContainPattern(STRAIGHT_QUOTE));
    }

    @Test
    void everyKeyThatATemplateAsksForExists() {
        var keys = keys();

        assertThat(ProjectFiles.templates())
                .allSatisfy(
                        template -> assertThat(MessageUses.inTemplate(template).missingIn(keys))
                                .as("keys of %s", template)
                                .isEmpty());
    }

    @Test
    void noKeyIsLeftOver() {
        var uses = MessageUses.inSources();

        assertThat(keys().stream().filter(key -> !uses.include(key))).isEmpty();
    }

    @Test
    void noTemplateShowsTextOfItsOwn() {
        assertThat(ProjectFiles.templates())
                .allSatisfy(template -> assertThat(VisibleText.in(ProjectFiles.read(template)))
                        .as("texts of %s", template)
                        .isEmpty());
    }

    private Set<String> keys() {
        return german.stream()
                .flatMap(bundle -> bundle.messages().keySet().stream())
                .collect(toCollection(TreeSet::new));
    }

    private Stream<MessageBundle> bundles() {
        return Stream.concat(german.stream(), english.stream());
    }

    private void inPairs(BiConsumer<MessageBundle, MessageBundle> check) {
        IntStream.range(0, german.size()).forEach(index -> check.accept(german.get(index), english.get(index)));
    }

    private void everyMessage(BiConsumer<String, String> check) {
        bundles().forEach(bundle -> bundle.messages().forEach(check));
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }
}
