package de.stadtindex.article;

import de.stadtindex.platform.markup.CleanHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Understands the Markdown of articles: CommonMark with tables, without HTML and pictures. */
final class Markdown {

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 6;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(_ -> (node, _, attributes) -> align(node, attributes))
            .nodeRendererFactory(QuoteRenderer::new)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /** The text as it stands in a page beneath its headline. */
    static CleanHtml html(String text) {
        Node document = PARSER.parse(text);
        levelHeadings(document);
        return CleanHtml.of(HTML.render(document));
    }

    /** What a reader reads of it, without any signs. */
    static String plain(String text) {
        return TEXT.render(PARSER.parse(text));
    }

    /** Columns of figures stand to the right. */
    private static void align(Node node, Map<String, String> attributes) {
        if (node instanceof TableCell && "right".equals(attributes.remove("align"))) {
            attributes.put("class", "number");
        }
    }

    /** The headline is the first level; below it none is left out, however many signs were typed. */
    private static void levelHeadings(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        int last = FIRST_LEVEL - 1;
        for (Heading heading : headings) {
            int level = heading.getLevel() - highest + FIRST_LEVEL;
            last = Math.min(Math.min(level, last + 1), LAST_LEVEL);
            heading.setLevel(last);
        }
    }
}
