package de.stadtindex.chart;

import java.util.ArrayList;
import java.util.List;

/** Collects marks and labels while a chart is laid out. */
final class Canvas {

    static final int WIDTH = 640;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    void mark(String css, PathData path) {
        mark(css, path, "");
    }

    void mark(String css, PathData path, String title) {
        if (!path.isEmpty()) {
            marks.add(new Mark(css, path.toString(), title));
        }
    }

    void label(Anchor anchor, double x, double y, String css, String text) {
        if (!text.isEmpty()) {
            String classes = anchor.css().isEmpty() ? css : css + " " + anchor.css();
            labels.add(new Label(classes, Numbers.text(x), Numbers.text(y), anchor.dy(), text));
        }
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }
}
