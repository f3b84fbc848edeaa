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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a page as a file.
 *
 * @param diagram name of one of its diagrams; empty for the page as a whole
 * @param page path of the page, with its language
 * @param query the parameters of the page, as they were written
 */
record FileRequest(
        PageData data,
        WantedFormat wanted,
        String diagram,
        CsvDialect dialect,
        String origin,
        String page,
        List<String> query) {

    /** The name of the badge among the diagrams of a city. */
    static final String BADGE = "plakette";

    private static final String DIAGRAM = "diagramm";
    private static final String DIALECT = "format";

    static FileRequest of(PageData data, WantedFormat wanted, HttpServletRequest request) {
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        return new FileRequest(
                data,
                wanted,
                Objects.requireNonNullElse(request.getParameter(DIAGRAM), ""),
                dialect(Objects.requireNonNullElse(request.getParameter(DIALECT), "")),
                frame.origin(),
                frame.base() + frame.path(),
                ofThePage(Objects.requireNonNullElse(request.getQueryString(), "")));
    }

    private static CsvDialect dialect(String name) {
        return switch (name) {
            case "" -> CsvDialect.STANDARD;
            case "excel-de" -> CsvDialect.EXCEL_DE;
            default -> throw new BadParameterException("error.parameter.format");
        };
    }

    private static List<String> ofThePage(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith(DIAGRAM + "=") && !part.startsWith(DIALECT + "="))
                .toList();
    }

    Words words() {
        return data.visit().words();
    }

    /** What has to be said beside the figures, with addresses that work anywhere. */
    TableNotes notes() {
        return new TableNotes(
                data.title(),
                data.finding(),
                words().language(),
                origin + page + query(query.stream()),
                origin + data.fixed(),
                data.versions(),
                data.visit().embargo());
    }

    /** The absolute address of the same figures as a CSV file. */
    String csv() {
        Stream<String> own = diagram.isEmpty() ? Stream.empty() : Stream.of(DIAGRAM + "=" + diagram);
        return origin + PageFormat.CSV.address(page) + query(Stream.concat(query.stream(), own));
    }

    /** What the file is called: what it shows, which, of which version. */
    String name() {
        String part = diagram.isEmpty() ? "" : "-" + diagram;
        String size = wanted.scale() == 1 ? "" : "@" + wanted.scale() + "x";
        return data.name() + part + "-stand-" + data.stand() + size
                + wanted.format().ending();
    }

    private static String query(Stream<String> parts) {
        String query = parts.collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
