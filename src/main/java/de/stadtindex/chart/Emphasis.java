package de.stadtindex.chart;

/** What a line of a slope chart stands for; the shape at its end says it without colour. */
public enum Emphasis {
    /** Background that gives the others their scale. */
    CONTEXT("chart-context", Shape.DISC),
    /** A change for the worse. */
    FALL("chart-fall", Shape.TRIANGLE_DOWN),
    /** A change for the better. */
    RISE("chart-rise", Shape.TRIANGLE),
    /** The one the page is about. */
    FOCUS("chart-focus", Shape.DIAMOND);

    private final String css;
    private final Shape shape;

    Emphasis(String css, Shape shape) {
        this.css = css;
        this.shape = shape;
    }

    String css() {
        return css;
    }

    Shape shape() {
        return shape;
    }
}
