package de.stadtindex.claim.check;

import de.stadtindex.claim.check.corpus.LabelledText;
import de.stadtindex.claim.check.corpus.LabelledTexts;
import de.stadtindex.hostile.Fuzzer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is pasted into the fact check is read to its end. */
class PastedTextsTests {

    private static final int OF_EACH_FILE = 40;

    private static final List<String> PIECES = List.of(
            "Rang ",
            "Platz ",
            " Punkte",
            "Punkten",
            "Smart City Index",
            "Darmstadt",
            "Frankfurt am Main",
            "Köln",
            "2025",
            "2019",
            "Vorjahr",
            "999999999",
            "1.",
            "82,9",
            "-",
            "–",
            " auf ",
            "von ",
            "zum dritten Mal",
            "unter den besten",
            "first",
            "last year",
            "rank ",
            "\n",
            "\t",
            "| ",
            "(",
            ")",
            "„",
            "\u00a0",
            "\u0000");

    @TempDir
    private Path folder;

    @Test
    void theyAreReadToTheirEnd() throws Exception {
        List<byte[]> seeds = Stream.of("german.txt", "english.txt")
                .flatMap(file -> LabelledTexts.read(file).stream().limit(OF_EACH_FILE))
                .map(LabelledText::text)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();

        new Fuzzer(folder).seeds(seeds).pieces(PIECES).run(PastedText.class);
    }
}
