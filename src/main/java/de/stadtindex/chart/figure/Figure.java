package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.platform.markup.Markup;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart that stands alone.
 *
 * @param title what it shows, in a few words
 * @param alternative what it shows, for those who do not see it
 * @param notes what has to be read with it, such as breaks in method
 * @param source where its figures come from
 * @param address absolute, where it can be found for good
 */
public record Figure(String title, String alternative, Chart chart, List<String> notes, String source, String address) {

    /** Width in user units. */
    public static final int WIDTH = FigureLayout.WIDTH;

    public Figure {
        notes = List.copyOf(notes);
    }

    /** Height in user units. */
    public int height() {
        return FigureLayout.of(this).height();
    }

    /** The figure as an SVG file that needs nothing beside it. */
    public Markup svg() {
        return FigureSvg.write(this);
    }

    /** The figure within another site, with a link to where the reader finds the rest. */
    public Panel panel(Panel.Link more) {
        List<String> lines = Stream.concat(notes.stream(), Stream.of(source)).toList();
        return new Panel(
                new Panel.Drawn(() -> FigureSvg.chart(this), Chart.WIDTH, chart.height()),
                new Panel.Texts(List.of(title), lines, List.of(address), more));
    }

    /** The figure as a PNG file; {@code scale} times 800 pixels wide. */
    public byte[] png(int scale) {
        return FigurePng.write(this, scale);
    }
}
