package de.stadtindex.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Completes what a template wrote: language, title, style, bookmarks from the headings, alternative texts of charts, links, notice. */
final class PrintPage {

    /** What XML has no way to write; names may hold it all the same. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String STYLE = styleSheet();

    private final Document page;
    private final PdfFrame frame;

    private PrintPage(Document page, PdfFrame frame) {
        this.page = page;
        this.frame = frame;
    }

    /** Errors with IllegalArgumentException when the template does not write well-formed XML without a document type. */
    static Document of(String xhtml, PdfFrame frame) {
        PrintPage page = new PrintPage(parse(UNWRITABLE.matcher(xhtml).replaceAll("\uFFFD")), frame);
        page.complete();
        return page.page;
    }

    private void complete() {
        page.getDocumentElement().setAttribute("lang", frame.language().code());
        Element head = all("head").getFirst();
        head.setTextContent("");
        List.of(element("title", frame.title()), meta("subject", frame.subject()), element("style", STYLE), bookmarks())
                .forEach(head::appendChild);
        all("svg").forEach(picture -> picture.setAttribute("alt", picture.getAttribute("aria-label")));
        all("a").forEach(this::lead);
        if (frame.notice() != null) {
            announce(frame.notice());
        }
    }

    /** Out of a document a link needs the host, and words of its own for those who hear it apart from the text. */
    private void lead(Element link) {
        if (link.getAttribute("href").startsWith("/")) {
            link.setAttribute("href", frame.origin() + link.getAttribute("href"));
        }
        if (!link.hasAttribute("title")) {
            link.setAttribute("title", link.getTextContent().strip());
        }
    }

    /** Once for everyone who reads from the beginning, and at the top of each later page. */
    private void announce(String notice) {
        Element body = all("body").getFirst();
        for (String css : List.of("notice", "notice-on-top")) {
            Element line = element("p", notice);
            line.setAttribute("class", css);
            body.insertBefore(line, body.getFirstChild());
        }
    }

    private Element bookmarks() {
        Element bookmarks = page.createElement("bookmarks");
        Element chapter = bookmarks;
        for (Element heading : headings()) {
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            if (heading.getTagName().equals("h1")) {
                bookmarks.appendChild(bookmark);
                chapter = bookmark;
            } else {
                chapter.appendChild(bookmark);
            }
        }
        return bookmarks;
    }

    private List<Element> headings() {
        List<Element> headings = all("*").stream()
                .filter(element -> List.of("h1", "h2").contains(element.getTagName()))
                .toList();
        for (int at = 0; at < headings.size(); at++) {
            headings.get(at).setAttribute("id", "heading-" + at);
        }
        return headings;
    }

    private Element meta(String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return meta;
    }

    private Element element(String name, String text) {
        Element element = page.createElement(name);
        element.setTextContent(text);
        return element;
    }

    private List<Element> all(String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("A template for print must be well-formed XML", e);
        }
    }

    private static String styleSheet() {
        try (InputStream file = PrintPage.class.getResourceAsStream("/pdf/print.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
