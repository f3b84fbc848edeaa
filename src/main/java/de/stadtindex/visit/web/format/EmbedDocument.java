package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Panel;
import de.stadtindex.platform.markup.Markup;
import java.nio.charset.StandardCharsets;

/** A drawing inside another site: one document without script, cookie or anything to fetch. */
record EmbedDocument(String language, Drawing drawing) {

    /** All the style it has. */
    static final String STYLE = Panel.STYLE;

    byte[] write() {
        Markup html = new Markup();
        html.open("html").with("lang", language);
        html.open("head").open("meta").with("charset", "utf-8");
        html.open("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
        html.open("meta").with("name", "robots").with("content", "noindex");
        html.open("title").text(drawing.title()).close("title");
        html.open("style").text(STYLE).close("style").close("head");
        html.open("body").add(drawing.panel().markup()).close("body").close("html");
        return ("<!DOCTYPE html>" + html).getBytes(StandardCharsets.UTF_8);
    }
}
