package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.chart.figure.Figure;
import de.stadtindex.chart.figure.Panel;
import de.stadtindex.platform.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Something drawn that is given away as a file or shown inside another site.
 *
 * @param title what it shows, in a few words
 * @param drawer draws it as a drawing
 * @param painter as a picture, so many times its usual size
 * @param panel inside another site
 */
record Drawing(String title, Supplier<Markup> drawer, IntFunction<byte[]> painter, Panel panel) {

    static Drawing of(Figure figure, Panel.Link more) {
        return new Drawing(figure.title(), figure::svg, figure::png, figure.panel(more));
    }

    static Drawing of(Badge badge, Panel.Link more) {
        return new Drawing(badge.alternative(), badge::svg, badge::png, badge.panel(more));
    }

    byte[] file() {
        return drawer.get().toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] png(int scale) {
        return painter.apply(scale);
    }
}
