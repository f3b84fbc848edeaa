package de.stadtindex.article;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a quote with its speaker, where its last line is "— Name, Amt". */
class QuoteRenderer implements NodeRenderer {

    private static final String DASH = "\u2014 ";

    private final HtmlNodeRendererContext context;

    QuoteRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node quote) {
        String speaker = takeSpeaker(quote);
        HtmlWriter writer = context.getWriter();
        writer.tag("figure", Map.of("class", "quote"));
        writer.tag("blockquote");
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        writer.tag("/blockquote");
        if (!speaker.isEmpty()) {
            writer.tag("figcaption");
            writer.text(speaker);
            writer.tag("/figcaption");
        }
        writer.tag("/figure");
        writer.line();
    }

    /** Takes the line of the speaker out of the quote; empty where there is none. */
    private static String takeSpeaker(Node quote) {
        if (!(quote.getLastChild() instanceof Paragraph paragraph)) {
            return "";
        }
        Node first = firstOfLastLine(paragraph);
        if (!(first instanceof Text text) || !text.getLiteral().startsWith(DASH)) {
            return "";
        }
        String speaker = takeLine(first).substring(DASH.length()).strip();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return speaker;
    }

    private static Node firstOfLastLine(Paragraph paragraph) {
        Node first = paragraph.getLastChild();
        while (first.getPrevious() != null && !isBreak(first.getPrevious())) {
            first = first.getPrevious();
        }
        return first;
    }

    private static String takeLine(Node first) {
        StringBuilder line = new StringBuilder();
        if (first.getPrevious() != null) {
            first.getPrevious().unlink();
        }
        Node node = first;
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof Text text) {
                line.append(text.getLiteral());
            }
            node.unlink();
            node = next;
        }
        return line.toString();
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
