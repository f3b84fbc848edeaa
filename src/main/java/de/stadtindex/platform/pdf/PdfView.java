package de.stadtindex.platform.pdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers with a document: a browser shows it, and keeps it under its name where somebody asks for that. */
public final class PdfView implements View {

    /** The last part of the address of a document, and of its name. */
    public static final String ENDING = ".pdf";

    private final String name;
    private final byte[] document;

    private PdfView(String name, byte[] document) {
        this.name = name;
        this.document = document;
    }

    /** The answer of a controller; the name is without its ending. */
    public static ModelAndView of(String name, byte[] document) {
        return new ModelAndView(new PdfView(name + ENDING, document.clone()));
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setContentLength(document.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(name).build().toString());
        response.getOutputStream().write(document);
    }
}
