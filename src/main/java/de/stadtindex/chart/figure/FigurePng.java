package de.stadtindex.chart.figure;

import java.awt.Graphics2D;

/** Paints a figure as a picture of dots. */
final class FigurePng {

    /** Width in pixels at the usual size. */
    private static final int PIXELS = 800;

    private FigurePng() {}

    static byte[] write(Figure figure, int scale) {
        FigureLayout layout = FigureLayout.of(figure);
        double dots = (double) PIXELS * scale / FigureLayout.WIDTH;
        Picture picture = new Picture(PIXELS * scale, (int) Math.ceil(layout.height() * dots));
        Graphics2D paper = picture.paper();
        paper.scale(dots, dots);
        layout.lines().forEach(line -> Picture.line(paper, line));
        Picture.chart(paper, figure.chart(), FigureLayout.Margin.SIDE, layout.chartTop(), 1, _ -> true);
        return picture.png();
    }
}
