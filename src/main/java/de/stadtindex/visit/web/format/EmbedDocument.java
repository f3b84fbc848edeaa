package de.stadtindex.visit.web.format;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Words;
import java.nio.charset.StandardCharsets;

/**
 * A drawing inside another site: one document without script, cookie or anything to fetch.
 *
 * @param page where the reader finds the rest
 */
record EmbedDocument(String language, Drawing drawing, String page, String link) {

    /** All the style it has. */
    static final String STYLE = "html{background:#fff;color:#181f2e}body{margin:0;font:14px system-ui,sans-serif}"
            + "svg{display:block;width:100%;height:auto;max-width:860px}p{margin:4px 24px 12px}a{color:#193a99}";

    static EmbedDocument of(FileRequest asked, Drawing drawing, Words words) {
        return new EmbedDocument(words.language(), drawing, asked.notes().page(), words.say("dataset.embed.link"));
    }

    byte[] write() {
        Markup html = new Markup();
        html.open("html").with("lang", language);
        html.open("head").open("meta").with("charset", "utf-8");
        html.open("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
        html.open("meta").with("name", "robots").with("content", "noindex");
        html.open("title").text(drawing.title()).close("title");
        html.open("style").text(STYLE).close("style").close("head");
        html.open("body").add(drawing.svg());
        html.open("p").open("a").with("href", page).with("target", "_blank").with("rel", "noopener");
        html.text(link).close("a").close("p").close("body").close("html");
        return ("<!DOCTYPE html>" + html).getBytes(StandardCharsets.UTF_8);
    }
}
