package de.stadtindex.press.web.early;

import de.stadtindex.platform.pdf.PdfReading;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads answers of every kind for what they tell. */
final class Told {

    private Told() {}

    /** What an answer says: without the coordinates of drawings, and as text where it is a document. */
    static String by(MvcTestResult answer) {
        String type = Objects.requireNonNullElse(answer.getResponse().getContentType(), "");
        if (type.startsWith(MediaType.APPLICATION_PDF_VALUE)) {
            return String.join(
                    " ",
                    PdfReading.of(answer.getResponse().getContentAsByteArray()).pages());
        }
        if (!type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            return text(answer);
        }
        Document page = Jsoup.parse(text(answer));
        page.select("svg *").forEach(Element::clearAttributes);
        return page.outerHtml();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
