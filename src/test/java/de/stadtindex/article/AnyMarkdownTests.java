package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.hostile.Fuzz;
import de.stadtindex.platform.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever somebody types, the page holds elements and addresses from a short list and nothing else. */
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

    private static final Set<String> ELEMENTS = Set.of(
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "br",
            "hr",
            "em",
            "strong",
            "code",
            "pre",
            "a",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "blockquote",
            "figcaption");

    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "class", "start");

    @Test
    void onlyWhatAnArticleMayHoldGetsOntoThePage() {
        Fuzz.run(AnyMarkdownTests::text, typed -> {
            String text = new String(typed, StandardCharsets.UTF_8);
            String html = Markdown.html(text).markup((_, _) -> new Markup()).toString();

            assertThat(Jsoup.parseBodyFragment(html).body().select("*").stream().skip(1))
                    .allSatisfy(AnyMarkdownTests::isHarmless);
            assertThat(Markdown.plain(text)).isNotNull();
        });
    }

    private static byte[] text(Random random) {
        String text = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void isHarmless(Element element) {
        assertThat(ELEMENTS).contains(element.normalName());
        assertThat(element.attributes())
                .allSatisfy(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).matches("(?is)(?:https?|mailto|tel):.*|[^:]*|[^:]*[/?#].*");
        }
    }
}
