package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.Provenance;
import java.util.function.Function;

/** Leads from a page to its other forms. */
public final class TakeLinks {

    private static final String DIALECT = FileRequest.DIALECT + "=" + FileRequest.EXCEL;
    private static final String WIDE = FileRequest.LAYOUT + "=" + FileRequest.WIDE;

    private final String origin;
    private final String path;
    private final String query;
    private final Function<String, Drawing> drawings;

    /** The forms of a page with this query, which has its question mark or is empty; its drawings are made where they are shown. */
    TakeLinks(PageFrame frame, String query, Function<String, Drawing> drawings) {
        this.origin = frame.origin();
        this.path = FormatPath.named(frame.base() + frame.path());
        this.query = query;
        this.drawings = drawings;
    }

    public String csv() {
        return PageFormat.CSV.address(path) + query;
    }

    /** For a spreadsheet that speaks German. */
    public String excelCsv() {
        return PageFormat.CSV.address(path) + more(query, DIALECT);
    }

    /** One row a city. */
    public String wideCsv() {
        return PageFormat.CSV.address(path) + more(query, WIDE);
    }

    public String xlsx() {
        return PageFormat.XLSX.address(path) + query;
    }

    public String json() {
        return PageFormat.JSON.address(path) + query;
    }

    public String metadata() {
        return PageFormat.METADATA.address(path) + query;
    }

    /** The same for one chart of the page; its fixed address is that of the figures beneath it. */
    public ChartLinks chart(String name, Provenance provenance) {
        Drawing drawing = drawings.apply(name);
        return links(name, drawing.title(), drawing, provenance);
    }

    /** The badge of the city that the page is about. */
    public ChartLinks badge(String title, Provenance provenance) {
        return links(FileRequest.BADGE, title, drawings.apply(FileRequest.BADGE), provenance);
    }

    private ChartLinks links(String name, String title, Drawing drawing, Provenance provenance) {
        String own = more(query, FileRequest.DIAGRAM + "=" + name);
        String fixed = PageFormat.EMBED.address(provenance.href());
        return new ChartLinks(
                name,
                title,
                PageFormat.SVG.address(path) + own,
                PageFormat.PNG.address(path) + own,
                PageFormat.PNG.address(path + FormatPath.LARGE) + own,
                PageFormat.CSV.address(path) + own,
                EmbedCode.of(origin + PageFormat.EMBED.address(path) + own, drawing),
                EmbedCode.of(origin + more(fixed, FileRequest.DIAGRAM + "=" + name), drawing));
    }

    private static String more(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    /**
     * One chart in its other forms.
     *
     * @param live what to paste so that it always shows the newest figures
     * @param frozen what to paste so that it never changes
     */
    public record ChartLinks(
            String name,
            String title,
            String drawing,
            String picture,
            String largePicture,
            String figures,
            String live,
            String frozen) {}
}
