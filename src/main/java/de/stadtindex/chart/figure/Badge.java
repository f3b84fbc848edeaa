package de.stadtindex.chart.figure;

import de.stadtindex.chart.figure.TextLine.Tone;
import de.stadtindex.platform.drawing.ChartInk;
import de.stadtindex.platform.drawing.Typeface;
import de.stadtindex.platform.markup.Markup;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where something stands, small enough for the margin of another site.
 *
 * @param name what it is about
 * @param standing its rank in one line
 * @param detail what the rank is measured against; empty for nothing
 * @param source where the figures come from, in one line
 * @param stand which state of the figures it shows, in one line
 */
public record Badge(String name, String standing, String detail, String source, String stand) {

    /** Width in user units. */
    public static final int WIDTH = 360;

    /** Height in user units. */
    public static final int HEIGHT = 166;

    private static final double MARGIN = 20;
    private static final double RULE = 6;
    /** Where a drawing is set anew, the font may be a wider one. */
    private static final double RESERVE = 0.86;

    /** The badge as an SVG file that needs nothing beside it. */
    public Markup svg() {
        Markup svg = new Markup();
        svg.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img");
        svg.with("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        svg.with("width", Integer.toString(WIDTH)).with("height", Integer.toString(HEIGHT));
        svg.with("aria-label", alternative()).with("font-family", Typeface.FAMILIES);
        rect(svg, HEIGHT, Colours.text(ChartInk.GROUND));
        rect(svg, (int) RULE, Colours.text(accent()));
        lines().forEach(line -> FigureSvg.line(svg, line));
        return svg.close("svg");
    }

    private static void rect(Markup svg, int height, String colour) {
        svg.open("rect").with("width", Integer.toString(WIDTH)).with("height", Integer.toString(height));
        svg.with("fill", colour).close("rect");
    }

    /** The badge as a PNG file; {@code scale} times 360 pixels wide. */
    public byte[] png(int scale) {
        Picture picture = new Picture(WIDTH * scale, HEIGHT * scale);
        Graphics2D paper = picture.paper();
        paper.scale(scale, scale);
        paper.setColor(accent());
        paper.fill(new Rectangle2D.Double(0, 0, WIDTH, RULE));
        lines().forEach(line -> Picture.line(paper, line));
        return picture.png();
    }

    /** The badge within another site, with a link to where the reader finds the rest. */
    public Panel panel(Panel.Link more) {
        return new Panel(
                new Panel.Drawn(this::svg, WIDTH, HEIGHT), new Panel.Texts(List.of(), List.of(), List.of(), more));
    }

    /** All it says, for those who do not see it. */
    public String alternative() {
        return String.join(". ", List.of(name, standing, detail, source, stand)).replace(". . ", ". ");
    }

    private List<TextLine> lines() {
        return List.of(
                line(name, 40, 18, Tone.STRONG),
                line(standing, 78, 28, Tone.STRONG),
                line(detail, 102, 15, Tone.SOFT),
                line(source, 130, 13, Tone.SOFT),
                line(stand, 149, 13, Tone.SOFT));
    }

    /** Smaller where it would not fit. */
    private static TextLine line(String text, double y, double size, Tone tone) {
        double width = tone.typeface().width(text, size);
        double room = (WIDTH - 2 * MARGIN) * RESERVE;
        return new TextLine(text, MARGIN, y, width > room ? size * room / width : size, tone);
    }

    private static Color accent() {
        return new ChartInk("chart-focus", "").fill();
    }
}
