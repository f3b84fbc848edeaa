package de.stadtindex.press.web.early;

import de.stadtindex.platform.pdf.PdfReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads answers of every kind for what they tell. */
final class Told {

    private static final String DRAWING = "image/svg+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats";

    private Told() {}

    /** What an answer says: without the coordinates of drawings, and as text where it is a document. */
    static String by(MvcTestResult answer) {
        String type = Objects.requireNonNullElse(answer.getResponse().getContentType(), "");
        if (type.startsWith(MediaType.APPLICATION_PDF_VALUE)) {
            return String.join(
                    " ",
                    PdfReading.of(answer.getResponse().getContentAsByteArray()).pages());
        }
        if (type.startsWith(WORKBOOK)) {
            return workbook(answer);
        }
        if (type.startsWith(DRAWING)) {
            return Jsoup.parse(text(answer), Parser.xmlParser()).text();
        }
        if (!type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            return text(answer);
        }
        Document page = Jsoup.parse(text(answer));
        page.select("svg *").forEach(Element::clearAttributes);
        return page.outerHtml();
    }

    private static String workbook(MvcTestResult answer) {
        StringBuilder sheets = new StringBuilder();
        byte[] file = answer.getResponse().getContentAsByteArray();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                sheets.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets.toString();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
