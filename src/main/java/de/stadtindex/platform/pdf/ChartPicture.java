package de.stadtindex.platform.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One chart, read from its SVG and drawn at the width the page gives it. */
final class ChartPicture implements SVGImage {

    /** Size of texts in user units: charts on paper are about as wide as on a tablet. */
    private static final double FONT = 17;

    private static final BasicStroke SHAPE_HALO = halo(2);
    private static final BasicStroke TEXT_HALO = halo(4);

    private final Element picture;
    private final String kind;
    private final double width;
    private final double ratio;
    private final double scale;
    private final double dotsPerPixel;

    /**
     * A chart at a width.
     *
     * @param dots the width the style sheet asks for; negative for none
     */
    ChartPicture(Element picture, double dots, double dotsPerPixel) {
        String[] box = picture.getAttribute("viewBox").split(" ", -1);
        double units = Double.parseDouble(box[2]);
        this.picture = picture;
        this.kind = picture.getParentNode() instanceof Element frame
                ? frame.getAttribute("class").replace("chart ", "")
                : "";
        this.dotsPerPixel = dotsPerPixel;
        this.width = dots > 0 ? dots : units * dotsPerPixel;
        this.ratio = Double.parseDouble(box[3]) / units;
        this.scale = width / dotsPerPixel / units;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(width * ratio);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        float pixels = (float) (width / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, pixels, (float) (pixels * ratio), this::draw);
    }

    private void draw(Graphics2D paper) {
        paper.scale(scale, scale);
        for (Node node = picture.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                ChartInk ink = new ChartInk(element.getAttribute("class"), kind);
                switch (element.getTagName()) {
                    case "path" -> mark(paper, ink, PathReader.shape(element.getAttribute("d")));
                    case "text" -> label(paper, ink, element);
                    default -> throw new IllegalArgumentException("No chart has a " + element.getTagName());
                }
            }
        }
    }

    private static void mark(Graphics2D paper, ChartInk ink, Shape shape) {
        if (!ink.isArea()) {
            outline(paper, ink, shape);
            return;
        }
        if (ink.has("chart-shape")) {
            halo(paper, shape, SHAPE_HALO);
        }
        paper.setColor(ink.fill());
        paper.fill(shape);
        if (!ink.has("chart-shape")) {
            outline(paper, ink, shape);
        }
    }

    private static void outline(Graphics2D paper, ChartInk ink, Shape shape) {
        paper.setColor(ink.line());
        paper.setStroke(ink.stroke());
        paper.draw(shape);
    }

    private static void label(Graphics2D paper, ChartInk ink, Element label) {
        String text = label.getTextContent();
        double width = ink.typeface().width(text, FONT);
        double shift = ink.has("chart-end") ? width : ink.has("chart-middle") ? width / 2 : 0;
        double down = Double.parseDouble(label.getAttribute("dy").replace("em", "")) * FONT;
        Path2D outline = ink.typeface().outline(text, FONT);
        outline.transform(AffineTransform.getTranslateInstance(number(label, "x") - shift, number(label, "y") + down));
        halo(paper, outline, TEXT_HALO);
        paper.setColor(ink.text());
        paper.fill(outline);
    }

    /** Keeps what is drawn over lines readable. */
    private static void halo(Graphics2D paper, Shape shape, BasicStroke stroke) {
        paper.setColor(ChartInk.GROUND);
        paper.setStroke(stroke);
        paper.draw(shape);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static BasicStroke halo(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
