package de.stadtindex.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a program reads in a document.
 *
 * @param pages the text of each page in the order in which it is written
 * @param bookmarks their names, chapters before what is in them
 * @param images how many pictures made of pixels the first page has
 */
public record PdfReading(String title, String language, List<String> pages, List<String> bookmarks, long images) {

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
                    bookmarks,
                    images(document));
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
}
