package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.chart.Label;
import de.stadtindex.chart.MapChart;
import de.stadtindex.platform.drawing.ChartInk;
import de.stadtindex.platform.drawing.ChartPainter;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/** A white picture of dots, to be drawn on. Letters are outlines: the same on every machine. */
final class Picture {

    private final BufferedImage image;
    private final Graphics2D paper;

    Picture(int width, int height) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.setColor(ChartInk.GROUND);
        paper.fillRect(0, 0, width, height);
    }

    Graphics2D paper() {
        return paper;
    }

    static void line(Graphics2D paper, TextLine line) {
        Path2D outline = line.tone().typeface().outline(line.text(), line.size());
        outline.transform(AffineTransform.getTranslateInstance(line.x(), line.y()));
        paper.setColor(Colours.of(line.tone()));
        paper.fill(outline);
    }

    /** Draws a chart whose upper left corner lies there, so many times its own size; of it, what has wanted style classes. */
    static void chart(Graphics2D paper, Chart chart, double x, double y, double scale, Predicate<String> wanted) {
        Graphics2D own = (Graphics2D) paper.create();
        own.translate(x, y);
        own.scale(scale, scale);
        ChartPainter painter = new ChartPainter(own, "chart--" + chart.kind());
        chart.marks().stream()
                .filter(mark -> wanted.test(mark.css()))
                .forEach(mark -> painter.mark(mark.css(), mark.d()));
        if (chart instanceof MapChart map) {
            map.points().forEach(point -> painter.mark(point.css(), point.d()));
        }
        labels(chart).stream()
                .filter(label -> wanted.test(label.css()))
                .forEach(label -> painter.label(
                        label.css(), number(label.x()), number(label.y()), number(label.dy()), label.text()));
        own.dispose();
    }

    /** The labels of a chart without those that only the widest screens have room for. */
    static List<Label> labels(Chart chart) {
        return chart.labels().stream()
                .filter(label -> !label.css().contains("chart-wide"))
                .toList();
    }

    byte[] png() {
        paper.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("This machine cannot write PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("em", ""));
    }
}
