package de.stadtindex.platform.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Puts the text of a document into the order of its tags. */
final class TaggedText {

    /** Elements within a line; all others begin one of their own. */
    private static final List<String> WITHIN_LINES = List.of("Span", "Link", "Lbl", "LBody");

    private record Place(COSDictionary page, int content) {}

    private final Map<Place, String> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    static String of(PDDocument document) throws IOException {
        TaggedText text = new TaggedText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> text.collect(page, content));
        }
        text.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return text.text.toString();
    }

    private void collect(PDPage page, PDMarkedContent content) {
        StringBuilder letters = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                letters.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(page, inner);
            }
        }
        contents.merge(new Place(page.getCOSObject(), content.getMCID()), letters.toString(), String::concat);
    }

    private void read(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case Integer content -> say(page, content);
                case PDMarkedContentReference content -> say(content.getPage(), content.getMCID());
                case PDStructureElement element -> {
                    boolean isLine = !WITHIN_LINES.contains(element.getStructureType());
                    text.append(isLine ? " " : "");
                    read(element, element.getPage());
                    text.append(isLine ? " " : "");
                }
                default -> {
                    // A link is read by its text.
                }
            }
        }
    }

    private void say(@Nullable PDPage page, int content) {
        if (page != null) {
            text.append(contents.getOrDefault(new Place(page.getCOSObject(), content), ""));
        }
    }
}
