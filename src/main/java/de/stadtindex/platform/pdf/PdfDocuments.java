package de.stadtindex.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import de.stadtindex.platform.drawing.Typeface;
import de.stadtindex.platform.work.Workshop;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;

/**
 * Makes documents from templates: PDF/UA-1 for everyone who reads, PDF/A-2a for everyone who keeps. A template is well-formed
 * XHTML and names no style sheet or font of another place: none would be fetched, and no picture but those handed over.
 */
@Component
public class PdfDocuments {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;
    private final Workshop workshop;
    private final Clock clock;

    PdfDocuments(ITemplateEngine templates, Workshop workshop, Clock clock) {
        this.templates = templates;
        this.workshop = workshop;
        this.clock = clock;
    }

    /**
     * The document of a page.
     *
     * @param template a template of its own, such as {@code print/city}; reads the page as {@code ${page}} and the frame as
     *     {@code ${pdf}}
     */
    public byte[] render(String template, Object page, PdfFrame frame) {
        return render(template, page, frame, PdfPictures.none());
    }

    /** The document of a page with pictures. */
    public byte[] render(String template, Object page, PdfFrame frame, PdfPictures pictures) {
        Map<String, Object> model = Map.of("page", page, "pdf", frame);
        Context context = new Context(frame.language().locale(), model);
        return workshop.make(() -> print(PrintPage.of(templates.process(template, context), frame), frame, pictures));
    }

    private byte[] print(Document page, PdfFrame frame, PdfPictures pictures) {
        try (PdfBoxRenderer renderer = builder(page, pictures).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Instant now = clock.instant();
            new PdfMetadata(frame, now, clock.getZone()).writeTo(document);
            document.setDocumentId(now.toEpochMilli());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document page, PdfPictures pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .useSVGDrawer(new ChartDrawer());
        font(builder, Typeface.REGULAR, REGULAR);
        font(builder, Typeface.BOLD, BOLD);
        pictures.offerTo(builder);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, Typeface face, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(face.file()), FAMILY, weight, FontStyle.NORMAL, true);
    }
}
