package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.chart.figure.TextLine.Tone;
import de.stadtindex.platform.drawing.ChartInk;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private static final double LARGEST = 52;
    private static final double SMALLEST = 28;
    private static final double LEADING = 1.25;
    private static final double GAP = 40;
    private static final double TOP = 120;
    private static final double ROOM = HEIGHT - TOP - 90;
    private static final double CHART_WIDTH = 560;
    private static final double RULE = 10;

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
        Picture.line(paper, new TextLine(site, MARGIN, 76, SITE, Tone.STRONG));
        Picture.line(paper, new TextLine(source, MARGIN, HEIGHT - 36, SOURCE, Tone.SOFT));
        double room = WIDTH - 2 * MARGIN;
        if (chart != null) {
            double scale = Math.min(CHART_WIDTH / Chart.WIDTH, ROOM / chart.height());
            double width = Chart.WIDTH * scale;
            Picture.chart(paper, chart, WIDTH - MARGIN - width, TOP + (ROOM - chart.height() * scale) / 2, scale);
            room -= width + GAP;
        }
        claim(paper, room);
        return picture.png();
    }

    /** As large as it fits; cut at a word where it does not fit at all. */
    private void claim(Graphics2D paper, double width) {
        double size = LARGEST;
        List<String> lines = TextLine.wrap(claim, size, Tone.STRONG, width);
        while (size > SMALLEST && !fits(lines, size, width)) {
            size -= 2;
            lines = TextLine.wrap(claim, size, Tone.STRONG, width);
        }
        int most = (int) (ROOM / (size * LEADING));
        for (int at = 0; at < Math.min(most, lines.size()); at++) {
            boolean cut = at == most - 1 && lines.size() > most;
            String text = lines.get(at) + (cut ? " …" : "");
            Picture.line(paper, new TextLine(text, MARGIN, TOP + size + at * size * LEADING, size, Tone.STRONG));
        }
    }

    private static boolean fits(List<String> lines, double size, double width) {
        return lines.size() * size * LEADING <= ROOM
                && lines.stream().allMatch(line -> Tone.STRONG.typeface().width(line, size) <= width);
    }
}
