package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The forms in which a page is given away. Where a program takes several, the first of these is what it gets. */
public enum PageFormat {
    /** The page itself, for people. */
    PAGE("", MediaType.TEXT_HTML_VALUE),
    /** The figures as text, for programs; {@code ?format=excel-de} for a spreadsheet that speaks German. */
    CSV(".csv", "text/csv"),
    /** The figures as a workbook. */
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The figures with what has to be said of them. */
    JSON(".json", MediaType.APPLICATION_JSON_VALUE),
    /** What the file of figures holds, by columns. */
    METADATA(".metadata.json", "application/vnd.datapackage+json"),
    /** The chart as a drawing. */
    SVG(".svg", "image/svg+xml"),
    /** The chart as a picture. */
    PNG(".png", MediaType.IMAGE_PNG_VALUE),
    /** The picture that goes with a link to the page. */
    SHARE(".share.png", MediaType.IMAGE_PNG_VALUE),
    /** The chart inside another site. */
    EMBED("", MediaType.TEXT_HTML_VALUE),
    /** How to show the chart inside another site, for programs that were given the address of the page. */
    OEMBED(".oembed.json", MediaType.APPLICATION_JSON_VALUE),
    /** No form that we have: what a program gets that takes none of the others. */
    NONE("", MediaType.ALL_VALUE);

    private static final List<PageFormat> BY_ENDING = Arrays.stream(values())
            .filter(format -> !format.ending.isEmpty())
            .sorted(Comparator.comparingInt((PageFormat format) -> -format.ending.length()))
            .toList();

    private final String ending;
    private final String mediaType;

    PageFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What stands behind the address of the page, and at the end of the name of the file. */
    public String ending() {
        return ending;
    }

    /** The address of a page in this form; the path names the page and its language. */
    public String address(String path) {
        if (this != EMBED) {
            return path + ending;
        }
        String base = Language.ofPath(path).base();
        return base + FormatPath.EMBED + path.substring(base.length());
    }

    /** What a program is told that it gets. */
    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** The format an address ends with; empty for a page. */
    static Optional<PageFormat> ofPath(String path) {
        return BY_ENDING.stream().filter(format -> path.endsWith(format.ending)).findFirst();
    }

    /** The formats that a program can ask for by their media type, the page first. */
    static Stream<PageFormat> negotiable() {
        return Stream.of(PAGE, CSV, XLSX, JSON, METADATA, SVG, PNG);
    }
}
