package de.stadtindex.chart;

/** Which point of a text sits on its anchor; font-relative, so that it holds at every font size. */
enum Anchor {
    /** Centred, standing on the anchor. */
    ABOVE("chart-middle", "0"),
    /** Centred, hanging from the anchor. */
    BELOW("chart-middle", ".8em"),
    /** Starting right of the anchor, on its height. */
    RIGHT("", ".35em"),
    /** Ending left of the anchor, on its height. */
    LEFT("chart-end", ".35em"),
    /** Starting at the anchor, standing on it. */
    START("", "0"),
    /** Ending at the anchor, standing on it. */
    END("chart-end", "0");

    private final String css;
    private final String dy;

    Anchor(String css, String dy) {
        this.css = css;
        this.dy = dy;
    }

    String css() {
        return css;
    }

    String dy() {
        return dy;
    }
}
