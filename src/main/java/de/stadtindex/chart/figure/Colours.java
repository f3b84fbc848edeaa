package de.stadtindex.chart.figure;

import de.stadtindex.chart.figure.TextLine.Tone;
import java.awt.Color;
import java.util.HexFormat;

/** The colours of the texts around a chart, and how colours are written. */
final class Colours {

    private static final Color STRONG = new Color(0x181f2e);
    private static final Color SOFT = new Color(0x4a5364);

    private Colours() {}

    static Color of(Tone tone) {
        return tone == Tone.STRONG ? STRONG : SOFT;
    }

    /** As SVG writes it: {@code #193a99}. */
    static String text(Color colour) {
        return "#" + HexFormat.of().toHexDigits(colour.getRGB(), 6);
    }
}
