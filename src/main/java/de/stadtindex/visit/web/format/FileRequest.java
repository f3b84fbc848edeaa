package de.stadtindex.visit.web.format;

import de.stadtindex.dataset.TableNotes;
import de.stadtindex.platform.table.CsvDialect;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.BadParameterException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a page as a file.
 *
 * @param diagram name of one of its diagrams; empty for the page as a whole
 * @param isWide whether the figures are wanted with one row a city
 * @param room how much the place has that shows it
 * @param page path of the page, with its language
 * @param query the parameters of the page, as they were written
 */
record FileRequest(
        PageData data,
        WantedFormat wanted,
        String diagram,
        CsvDialect dialect,
        boolean isWide,
        Room room,
        String origin,
        String page,
        List<String> query) {

    /** The name of the badge among the diagrams of a city. */
    static final String BADGE = "plakette";

    /** The parameter that names one diagram of the page. */
    static final String DIAGRAM = "diagramm";

    /** The parameter that says for which program a text is written. */
    static final String DIALECT = "format";
    /** For a spreadsheet that speaks German. */
    static final String EXCEL = "excel-de";
    /** The parameter that says how rows are laid out. */
    static final String LAYOUT = "anordnung";
    /** One row a city. */
    static final String WIDE = "breit";

    private static final Set<String> OF_THE_FORM = Set.of(DIAGRAM, DIALECT, LAYOUT, Room.WIDTH, Room.HEIGHT);

    static FileRequest of(PageData data, WantedFormat wanted, HttpServletRequest request) {
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        return new FileRequest(
                data,
                wanted,
                Objects.requireNonNullElse(request.getParameter(DIAGRAM), ""),
                dialect(Objects.requireNonNullElse(request.getParameter(DIALECT), "")),
                isWide(Objects.requireNonNullElse(request.getParameter(LAYOUT), "")),
                Room.of(request),
                frame.origin(),
                frame.base() + frame.path(),
                parts(request));
    }

    /** A drawing of the page that is shown, whatever else was asked of the page. */
    static FileRequest ofDrawing(PageData data, String diagram, HttpServletRequest request) {
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        return new FileRequest(
                data,
                new WantedFormat(PageFormat.EMBED, 1),
                diagram,
                CsvDialect.STANDARD,
                false,
                Room.ANY,
                frame.origin(),
                frame.base() + frame.path(),
                parts(request));
    }

    private static CsvDialect dialect(String name) {
        return switch (name) {
            case "" -> CsvDialect.STANDARD;
            case EXCEL -> CsvDialect.EXCEL_DE;
            default -> throw new BadParameterException("error.parameter.format");
        };
    }

    /** The query of a page without what only says in which form it is wanted; with its question mark, or nothing. */
    static String ofThePage(HttpServletRequest request) {
        return query(parts(request).stream());
    }

    /** The query as it was written, with its question mark, or nothing. */
    static String whole(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private static List<String> parts(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !OF_THE_FORM.contains(part.split("=", 2)[0]))
                .toList();
    }

    private static boolean isWide(String layout) {
        return switch (layout) {
            case "" -> false;
            case WIDE -> true;
            default -> throw new BadParameterException("error.parameter.layout");
        };
    }

    Words words() {
        return data.visit().words();
    }

    /** What has to be said beside the figures, with addresses that work anywhere. */
    TableNotes notes() {
        return new TableNotes(
                data.title(),
                data.finding().get(),
                words().language(),
                origin + page + query(query.stream()),
                origin + data.fixed(),
                data.stand(),
                data.versions(),
                data.visit().embargo());
    }

    /** The absolute address of the same in another form. */
    String address(PageFormat format) {
        Stream<String> shown = diagram.isEmpty() ? Stream.empty() : Stream.of(DIAGRAM + "=" + diagram);
        Stream<String> laidOut = isWide ? Stream.of(LAYOUT + "=" + WIDE) : Stream.empty();
        Stream<String> own = Stream.concat(shown, laidOut);
        return origin + format.address(FormatPath.named(page)) + query(Stream.concat(query.stream(), own));
    }

    /** What the file is called: what it shows, which, of which version; and that it is not public, which a table cannot say. */
    String name() {
        boolean isWhole = diagram.isEmpty() || wanted.format() == PageFormat.SHARE;
        String part = (isWhole ? "" : "-" + diagram) + (isWide ? "-" + WIDE : "");
        String early = data.visit().embargo() == null ? "" : "-sperrfrist";
        String size = wanted.scale() == 1 ? "" : "@" + wanted.scale() + "x";
        return data.name() + part + "-stand-" + data.stand() + early + size
                + wanted.format().ending();
    }

    private static String query(Stream<String> parts) {
        String query = parts.collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
