package de.stadtindex.chart.figure;

import de.stadtindex.platform.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of text around a chart.
 *
 * @param y height of its foot, in user units
 * @param size of its letters, in user units
 */
record TextLine(String text, double x, double y, double size, Tone tone) {

    /** How strongly a line speaks. */
    enum Tone {
        /** The title. */
        STRONG,
        /** What is read second. */
        SOFT;

        Typeface typeface() {
            return this == STRONG ? Typeface.BOLD : Typeface.REGULAR;
        }
    }

    /** Breaks a text at its spaces so that no line is wider; a word that is wider stays whole. */
    static List<String> wrap(String text, double size, Tone tone, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && tone.typeface().width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
