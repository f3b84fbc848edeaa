package de.stadtindex.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a program reads in a document.
 *
 * @param pages the text of each page in the order in which it is written
 * @param spoken the text in the order of the tags, in which it is read aloud
 * @param bookmarks their names, chapters before what is in them
 * @param images how many pictures made of pixels the first page has
 * @param alternatives what it says instead of pictures and links, in their order
 * @param links where its links lead, in their order
 */
public record PdfReading(
        String title,
        String language,
        List<String> pages,
        String spoken,
        List<String> bookmarks,
        long images,
        List<String> alternatives,
        List<String> links) {

    public static PdfReading of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document).replaceAll("\\s+", " "));
            }
            List<String> bookmarks = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
            return new PdfReading(
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    pages,
                    TaggedText.of(document).replaceAll("\\s+", " "),
                    bookmarks,
                    images(document),
                    alternatives(document.getDocumentCatalog().getStructureTreeRoot())
                            .toList(),
                    links(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all pages. */
    public String text() {
        return String.join(" ", pages);
    }

    private static void collect(PDOutlineNode node, List<String> names) {
        for (PDOutlineItem item : node.children()) {
            names.add(item.getTitle());
            collect(item, names);
        }
    }

    private static long images(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        long images = 0;
        for (var name : resources.getXObjectNames()) {
            images += resources.isImageXObject(name) ? 1 : 0;
        }
        return images;
    }

    private static Stream<String> alternatives(PDStructureNode node) {
        String own = node instanceof PDStructureElement element ? element.getAlternateDescription() : null;
        return Stream.concat(
                Stream.ofNullable(own),
                node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .map(PDStructureNode.class::cast)
                        .flatMap(PdfReading::alternatives));
    }

    private static List<String> links(PDDocument document) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI leading) {
                    links.add(leading.getURI());
                }
            }
        }
        return links;
    }
}
