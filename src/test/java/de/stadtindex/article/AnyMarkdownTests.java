package de.stadtindex.article;

import de.stadtindex.hostile.Fuzzer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that somebody types does harm on the page. */
class AnyMarkdownTests {

    private static final List<String> PIECES = List.of(
            "# ",
            "## ",
            "> ",
            "- ",
            "1. ",
            "| a | b |\n|---|--:|\n| 1 | 2 |\n",
            "\n\n",
            "\n",
            "`",
            "```\n",
            "**",
            "_",
            "[",
            "](",
            ")",
            "<",
            ">",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![x](javascript:alert(1))",
            "[x](javascript:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](JaVa\tScript:alert(1))",
            "[x](data:text/html,x)",
            "[x](https://example.org \"a\" onx=1)",
            "<https://example.org/\">",
            "<a href=javascript:alert(1)>",
            "<svg/onload=alert(1)>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&lt;script&gt;",
            "&#60;script>",
            "{{rang darmstadt}}",
            "\uE000" + "1" + "\uE001",
            "\uE000",
            "\uE001",
            "\0",
            "\u202E",
            "\\",
            "\"",
            "'",
            "Text",
            " ",
            "    ",
            "<style>",
            "</p>");

    @TempDir
    private Path folder;

    @Test
    void onlyWhatAnArticleMayHoldGetsOntoThePage() throws Exception {
        List<byte[]> seeds = PIECES.stream()
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toList();

        new Fuzzer(folder).seeds(seeds).pieces(PIECES).run(AnyMarkdown.class);
    }
}
