package de.stadtindex.chart.figure;

import java.util.stream.Stream;

/** A text whose parts are measured once, so that its lines can be counted for many widths. */
final class Measured {

    private final double[] parts;
    private final double gap;

    private Measured(double[] parts, double gap) {
        this.parts = parts;
        this.gap = gap;
    }

    /** A text that breaks at its spaces; the size is that of its letters. */
    static Measured words(String text, double size, TextLine.Tone tone) {
        double[] words = Stream.of(text.split(" ", -1))
                .mapToDouble(word -> tone.typeface().width(word, size))
                .toArray();
        return new Measured(words, tone.typeface().width(" ", size));
    }

    /** A text that breaks wherever a line is full. */
    static Measured letters(String text, double size, TextLine.Tone tone) {
        double[] letters = text.codePoints()
                .mapToDouble(letter -> tone.typeface().width(Character.toString(letter), size))
                .toArray();
        return new Measured(letters, 0);
    }

    /** How many lines it takes, each no wider than this; a part that is wider is broken itself. */
    int lines(double width) {
        int lines = 1;
        double line = 0;
        for (double part : parts) {
            double longer = line == 0 ? part : line + gap + part;
            if (line > 0 && longer > width) {
                lines++;
                longer = part;
            }
            int full = (int) (longer / width);
            lines += full;
            line = longer - full * width;
        }
        return lines;
    }
}
