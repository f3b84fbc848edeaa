package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.chart.figure.Figure;
import de.stadtindex.platform.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Something drawn that is given away as a file or shown inside another site.
 *
 * @param title what it shows, in a few words
 * @param width in user units, as the height
 * @param svg as a drawing
 * @param painter as a picture, so many times its usual size
 */
record Drawing(String title, int width, int height, Markup svg, IntFunction<byte[]> painter) {

    static Drawing of(Figure figure) {
        return new Drawing(figure.title(), Figure.WIDTH, figure.height(), figure.svg(), figure::png);
    }

    static Drawing of(Badge badge) {
        return new Drawing(badge.alternative(), Badge.WIDTH, Badge.HEIGHT, badge.svg(), badge::png);
    }

    byte[] file() {
        return svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] png(int scale) {
        return painter.apply(scale);
    }
}
