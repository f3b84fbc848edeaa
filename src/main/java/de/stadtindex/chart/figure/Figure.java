package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.platform.markup.Markup;
import java.util.List;

/**
 * A chart that stands alone.
 *
 * @param title what it shows, in a few words
 * @param alternative what it shows, for those who do not see it
 * @param notes what has to be read with it, such as breaks in method
 * @param source where its figures come from, and where it can be found
 */
public record Figure(String title, String alternative, Chart chart, List<String> notes, List<String> source) {

    /** Width in user units. */
    public static final int WIDTH = FigureLayout.WIDTH;

    public Figure {
        notes = List.copyOf(notes);
        source = List.copyOf(source);
    }

    /** Height in user units. */
    public int height() {
        return FigureLayout.of(this).height();
    }

    /** The figure as an SVG file that needs nothing beside it. */
    public Markup svg() {
        return FigureSvg.write(this);
    }

    /** The figure as a PNG file; {@code scale} times 800 pixels wide. */
    public byte[] png(int scale) {
        return FigurePng.write(this, scale);
    }
}
