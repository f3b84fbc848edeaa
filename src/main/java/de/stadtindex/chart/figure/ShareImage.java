package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.chart.MapChart;
import de.stadtindex.chart.figure.TextLine.Tone;
import de.stadtindex.platform.drawing.ChartInk;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The picture that goes with a link: what a page says, in large letters, beside its chart.
 *
 * @param site the name of the site
 * @param claim what the page says
 * @param chart null for a page without one
 * @param source one line on where the figures come from
 */
public record ShareImage(
        String site, String claim, @Nullable Chart chart, String source) {

    /** Width in pixels, as networks expect it. */
    public static final int WIDTH = 1200;

    /** Height in pixels. */
    public static final int HEIGHT = 630;

    private static final double MARGIN = 56;
    private static final double SITE = 28;
    private static final double SOURCE = 20;
    /** Where it fits in one line that way. */
    private static final double SMALL_SOURCE = 18;

    private static final double LARGEST = 60;
    private static final double SMALLEST = 28;
    private static final double LEADING = 1.25;
    private static final double GAP = 40;
    private static final double TOP = 120;
    private static final double BOTTOM = 36;
    private static final double RULE = 10;
    private static final double CHART_WIDTH = 560;
    private static final double CHART_TOP = RULE + 24;
    private static final double CHART_ROOM = HEIGHT - CHART_TOP - 24;

    /** What is explained only beneath a chart. */
    private static final Set<String> EXPLAINED = Set.of("chart-break", "chart-note");

    /** All that the picture is made of; two pictures of the same content are the same. */
    public byte[] content() {
        String drawn = chart == null ? "" : chart.svg("").toString();
        return String.join("\n", site, claim, source, drawn).getBytes(StandardCharsets.UTF_8);
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        Graphics2D paper = picture.paper();
        paper.setColor(new ChartInk("chart-focus", "").fill());
        paper.fill(new Rectangle2D.Double(0, 0, WIDTH, RULE));
        double room = WIDTH - 2 * MARGIN - chart(paper);
        Picture.line(paper, new TextLine(site, MARGIN, 76, SITE, Tone.STRONG));
        claim(paper, room, source(paper, room));
        return picture.png();
    }

    /** Draws the chart on the right, as large as it fits; the width it takes with the gap before it. */
    private double chart(Graphics2D paper) {
        if (chart == null) {
            return 0;
        }
        Chart drawn = chart instanceof MapChart map ? map.bare() : chart;
        double scale = Math.min(CHART_WIDTH / Chart.WIDTH, CHART_ROOM / drawn.height());
        double width = Chart.WIDTH * scale;
        double top = CHART_TOP + (CHART_ROOM - drawn.height() * scale) / 2;
        Picture.chart(paper, drawn, WIDTH - MARGIN - width, top, scale, ShareImage::isPlain);
        return width + GAP;
    }

    private static boolean isPlain(String css) {
        return List.of(css.split(" ", -1)).stream().noneMatch(EXPLAINED::contains);
    }

    /** Writes the source at the foot; where its first line begins. */
    private double source(Graphics2D paper, double width) {
        double size = Tone.SOFT.typeface().width(source, SMALL_SOURCE) <= width ? SMALL_SOURCE : SOURCE;
        List<String> lines = TextLine.wrap(source, size, Tone.SOFT, width);
        double top = HEIGHT - BOTTOM - (lines.size() - 1) * size * LEADING;
        for (int at = 0; at < lines.size(); at++) {
            double y = top + at * size * LEADING;
            Picture.line(paper, new TextLine(lines.get(at), MARGIN, y, size, Tone.SOFT));
        }
        return top - size;
    }

    /** As large as it fits above the source; cut at a word where it does not fit at all. */
    private void claim(Graphics2D paper, double width, double bottom) {
        double room = bottom - GAP / 2 - TOP;
        double size = LARGEST;
        List<String> lines = TextLine.wrap(claim, size, Tone.STRONG, width);
        while (size > SMALLEST && !fits(lines, size, width, room)) {
            size -= 2;
            lines = TextLine.wrap(claim, size, Tone.STRONG, width);
        }
        int most = (int) (room / (size * LEADING));
        for (int at = 0; at < Math.min(most, lines.size()); at++) {
            boolean cut = at == most - 1 && lines.size() > most;
            String text = lines.get(at) + (cut ? " …" : "");
            Picture.line(paper, new TextLine(text, MARGIN, TOP + size + at * size * LEADING, size, Tone.STRONG));
        }
    }

    private static boolean fits(List<String> lines, double size, double width, double room) {
        return lines.size() * size * LEADING <= room
                && lines.stream().allMatch(line -> Tone.STRONG.typeface().width(line, size) <= width);
    }
}
