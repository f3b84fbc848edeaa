package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.platform.markup.Markup;

/** What to paste into another site so that it shows a chart of ours. */
final class EmbedCode {

    /** Room for title, notes, source and link around a chart, in pixels of its usual width. */
    static final int TEXTS = 260;

    /** Room for a badge and the link beneath it. */
    static final int BADGE = Badge.HEIGHT + 60;

    private EmbedCode() {}

    static String of(String address, String title, int height) {
        return new Markup()
                .open("iframe")
                .with("src", address)
                .with("title", title)
                .with("width", "100%")
                .with("height", Integer.toString(height))
                .with("style", "border:0")
                .with("loading", "lazy")
                .close("iframe")
                .toString();
    }
}
