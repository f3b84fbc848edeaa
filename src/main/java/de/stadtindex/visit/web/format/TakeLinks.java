package de.stadtindex.visit.web.format;

import de.stadtindex.chart.Chart;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.Provenance;

/**
 * Leads from a page to its other forms.
 *
 * @param path the page, with its language
 * @param query its parameters with their question mark, or nothing
 */
public record TakeLinks(String origin, String path, String query) {

    private static final String DIALECT = FileRequest.DIALECT + "=" + FileRequest.EXCEL;
    private static final String WIDE = FileRequest.LAYOUT + "=" + FileRequest.WIDE;

    static TakeLinks of(PageFrame frame, String query) {
        return new TakeLinks(frame.origin(), FormatPath.named(frame.base() + frame.path()), query);
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
    public ChartLinks chart(String name, String title, Chart chart, Provenance provenance) {
        return drawing(name, title, chart.height() + EmbedCode.TEXTS, provenance);
    }

    /** The badge of the city that the page is about. */
    public ChartLinks badge(String title, Provenance provenance) {
        return drawing(FileRequest.BADGE, title, EmbedCode.BADGE, provenance);
    }

    private ChartLinks drawing(String name, String title, int height, Provenance provenance) {
        String own = more(query, FileRequest.DIAGRAM + "=" + name);
        String fixed = PageFormat.EMBED.address(provenance.href());
        return new ChartLinks(
                name,
                title,
                PageFormat.SVG.address(path) + own,
                PageFormat.PNG.address(path) + own,
                PageFormat.PNG.address(path + FormatPath.LARGE) + own,
                PageFormat.CSV.address(path) + own,
                EmbedCode.of(origin + PageFormat.EMBED.address(path) + own, title, height),
                EmbedCode.of(origin + more(fixed, FileRequest.DIAGRAM + "=" + name), title, height));
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
