package de.stadtindex.claim.check.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the labelled corpus of the fact check. A file is a list of items, parted by empty lines:
 *
 * <pre>
 * # id: de-017   context: 2025 darmstadt
 * Darmstadt verbessert sich auf Rang 17 (Vorjahr: 19).
 * &gt; RANK SUPPORTED "Rang 17" : rank darmstadt 2025 gesamt 17
 * &gt; PREVIOUS_RANK REFUTED "19" = 18 : rank darmstadt 2024 gesamt 19
 * </pre>
 *
 * <p>{@code #2} behind a phrase is its second occurrence, {@code optional} a claim that need not be found, {@code A|B} a type
 * that may be either, {@code ⍽} a non-breaking space, {@code \n} a line break within a phrase. {@code file: name} in the first
 * line takes the text from a file of its own. Blocks without an id are remarks.
 */
public final class LabelledTexts {

    private static final String FOLDER = "/factcheck/";
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\n\\s*\\n");

    private LabelledTexts() {}

    /** The items of a file such as {@code german.txt}. */
    public static List<LabelledText> read(String file) {
        return Arrays.stream(BETWEEN_ITEMS.split(content(file).strip()))
                .filter(block -> block.startsWith("# id:"))
                .map(LabelledTexts::item)
                .toList();
    }

    private static LabelledText item(String block) {
        List<String> lines = block.lines().toList();
        var head = ItemHead.of(lines.getFirst());
        String text = head.file() == null ? text(lines) : content(head.file());
        List<Label> labels = lines.stream()
                .filter(LabelLine::isOne)
                .map(line -> LabelLine.read(text, line, head.id()))
                .toList();
        return new LabelledText(head.id(), text, head.year(), head.slug(), labels);
    }

    private static String text(List<String> lines) {
        return String.join(
                        "\n",
                        lines.stream()
                                .skip(1)
                                .filter(line -> !LabelLine.isOne(line))
                                .toList())
                .replace('⍽', '\u00a0');
    }

    private static String content(String file) {
        try (InputStream stream = LabelledTexts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("Not in the corpus: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
