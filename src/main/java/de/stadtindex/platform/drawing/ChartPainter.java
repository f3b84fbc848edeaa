package de.stadtindex.platform.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws the marks and labels of one chart as lines and outlines. */
public final class ChartPainter {

    /** Size of texts in user units: charts on paper are about as wide as on a tablet. */
    public static final double FONT = 17;

    private static final BasicStroke SHAPE_HALO = halo(2);
    private static final BasicStroke TEXT_HALO = halo(4);

    private final Graphics2D paper;
    private final String kind;

    /**
     * Draws onto this paper in user units.
     *
     * @param kind the style class of the chart, such as {@code chart--line}
     */
    public ChartPainter(Graphics2D paper, String kind) {
        this.paper = paper;
        this.kind = kind;
    }

    /** Draws a mark; errors with IllegalArgumentException where its path is not one that our charts write. */
    public void mark(String css, String path) {
        ChartInk ink = new ChartInk(css, kind);
        Shape shape = PathReader.shape(path);
        if (!ink.isArea()) {
            outline(ink, shape);
            return;
        }
        if (ink.has("chart-shape")) {
            halo(shape, SHAPE_HALO);
        }
        paper.setColor(ink.fill());
        paper.fill(shape);
        if (!ink.has("chart-shape")) {
            outline(ink, shape);
        }
    }

    /** Draws a text at its anchor, shifted down by {@code dy} ems. */
    public void label(String css, double x, double y, double dy, String text) {
        ChartInk ink = new ChartInk(css, kind);
        double width = ink.typeface().width(text, FONT);
        double shift = ink.has("chart-end") ? width : ink.has("chart-middle") ? width / 2 : 0;
        Path2D outline = ink.typeface().outline(text, FONT);
        outline.transform(AffineTransform.getTranslateInstance(x - shift, y + dy * FONT));
        halo(outline, TEXT_HALO);
        paper.setColor(ink.text());
        paper.fill(outline);
    }

    private void outline(ChartInk ink, Shape shape) {
        paper.setColor(ink.line());
        paper.setStroke(ink.stroke());
        paper.draw(shape);
    }

    /** Keeps what is drawn over lines readable. */
    private void halo(Shape shape, BasicStroke stroke) {
        paper.setColor(ChartInk.GROUND);
        paper.setStroke(stroke);
        paper.draw(shape);
    }

    private static BasicStroke halo(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
