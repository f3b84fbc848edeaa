package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Panel;
import de.stadtindex.platform.markup.Markup;
import java.util.Locale;

/**
 * What to paste into another site so that it shows a drawing of ours. The height holds all of it however narrow the place is;
 * on a phone, where the drawing is smaller, the frame is lower as far as the other site keeps its style.
 */
final class EmbedCode {

    private EmbedCode() {}

    /** A frame that takes the width of its place. */
    static String of(String address, Drawing drawing) {
        Panel panel = drawing.panel();
        return of(address, drawing, "100%", panel.height(panel.widest()), "");
    }

    /** A frame of this width, or narrower where its place is. */
    static String of(String address, Drawing drawing, int width, int height) {
        return of(address, drawing, Integer.toString(width), height, "max-width:100%;");
    }

    private static String of(String address, Drawing drawing, String width, int height, String style) {
        return new Markup()
                .open("iframe")
                .with("src", address)
                .with("title", drawing.title())
                .with("width", width)
                .with("height", Integer.toString(height))
                .with("style", "border:0;" + style + lower(drawing.panel()))
                .with("loading", "lazy")
                .close("iframe")
                .toString();
    }

    /** No place is wider than the window. */
    private static String lower(Panel panel) {
        double percent = Math.ceil(panel.ratio() * 1000) / 10;
        return String.format(Locale.ROOT, "max-height:calc(%dpx + %.1fvw)", panel.base(), percent);
    }
}
