package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a page would hold of an article, whatever was typed: elements and addresses from a short list and nothing else. */
public final class AnyMarkdown {

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

    private AnyMarkdown() {}

    public static void fuzzerTestOneInput(byte[] typed) {
        String text = new String(typed, StandardCharsets.UTF_8);
        String html = Markdown.html(text).markup((_, _) -> new Markup()).toString();

        assertThat(Jsoup.parseBodyFragment(html).body().select("*").stream().skip(1))
                .allSatisfy(AnyMarkdown::isHarmless);
        assertThat(Markdown.plain(text)).isNotNull();
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
