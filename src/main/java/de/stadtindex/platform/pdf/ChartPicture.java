package de.stadtindex.platform.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import de.stadtindex.platform.drawing.ChartPainter;
import java.awt.Graphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One chart, read from its SVG and drawn at the width the page gives it. */
final class ChartPicture implements SVGImage {

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
        ChartPainter painter = new ChartPainter(paper, kind);
        for (Node node = picture.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "path" -> painter.mark(element.getAttribute("class"), element.getAttribute("d"));
                    case "text" -> label(painter, element);
                    default -> throw new IllegalArgumentException("No chart has a " + element.getTagName());
                }
            }
        }
    }

    private static void label(ChartPainter painter, Element label) {
        painter.label(
                label.getAttribute("class"),
                number(label.getAttribute("x")),
                number(label.getAttribute("y")),
                number(label.getAttribute("dy").replace("em", "")),
                label.getTextContent());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
