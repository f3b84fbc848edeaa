package de.stadtindex.chart.figure;

import de.stadtindex.platform.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final String BOUND = "\u00a0";
    private static final Pattern RANK = Pattern.compile("\\b(Rang|[Rr]ank) (?=[0-9])");

    /** Breaks a text at its spaces, but not between a rank and its number, so that no line is wider; a word that is stays whole. */
    static List<String> wrap(String text, double size, Tone tone, double width) {
        String bound = RANK.matcher(text).replaceAll("$1" + BOUND);
        return broken(bound, size, tone, width).stream()
                .map(line -> line.replace(BOUND, " "))
                .toList();
    }

    /** Breaks a text wherever a line is full, as an address has to be. */
    static List<String> cut(String text, double size, Tone tone, double width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= text.length(); to++) {
            if (to - from > 1 && tone.typeface().width(text.substring(from, to), size) > width) {
                lines.add(text.substring(from, to - 1));
                from = to - 1;
            }
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static List<String> broken(String text, double size, Tone tone, double width) {
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
