package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.FramedDocument;
import de.stadtindex.platform.web.OpenFile;
import de.stadtindex.platform.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Answers with a page as a file; whoever has it already is told so. */
@Component
class PageFiles {

    private final TableFiles tables;
    private final PictureFiles pictures;

    PageFiles(TableFiles tables, PictureFiles pictures) {
        this.tables = tables;
        this.pictures = pictures;
    }

    void write(PageAnswer.Shown shown, WantedFormat wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (shown.status().isError()) {
            throw new ResponseStatusException(shown.status());
        }
        PageData data = shown.data().get();
        PageFile file = file(FileRequest.of(data, wanted, request));
        // Only now: what says that something went wrong is a page of the portal, and in no frame of others
        if (wanted.format() == PageFormat.EMBED) {
            FramedDocument.allow(request, EmbedDocument.STYLE);
        }
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, data.changed().toEpochMilli());
        if (data.visit().state().preview() == null) {
            OpenFile.allow(response);
        }
        send(file, request, response);
    }

    void write(PageAnswer.Told told, WantedFormat wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (wanted.format() != PageFormat.SHARE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        send(pictures.share(told, frame(request)), request, response);
    }

    private static void send(PageFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "none");
        response.setHeader(HttpHeaders.LINK, "<" + frame(request).canonical() + ">; rel=\"canonical\"");
        if (isKnown(file, request, response)) {
            return;
        }
        byte[] bytes = file.bytes().get();
        response.setContentType(file.mediaType().toString());
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
            response.getOutputStream().write(bytes);
        }
    }

    private static PageFrame frame(HttpServletRequest request) {
        return (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
    }

    /** By the tag alone: nobody notes when a city was renamed, so that a date could hide that it was. */
    private static boolean isKnown(PageFile file, HttpServletRequest request, HttpServletResponse response) {
        return new ServletWebRequest(request, response).checkNotModified(file.tag());
    }

    private PageFile file(FileRequest asked) {
        return switch (asked.wanted().format()) {
            case CSV, XLSX, JSON, METADATA -> tables.file(asked);
            case SVG, PNG, SHARE, EMBED, OEMBED -> pictures.file(asked);
            case PAGE, NONE -> throw new IllegalStateException("No file is asked for");
        };
    }
}
