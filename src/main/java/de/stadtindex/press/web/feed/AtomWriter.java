package de.stadtindex.press.web.feed;

import de.stadtindex.platform.markup.Markup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Writes a feed as Atom (RFC 4287). Names of things are made from the host and never from where they lie today.
 *
 * @param origin scheme and host of the portal
 * @param self the feed's own path
 * @param author who publishes it
 */
record AtomWriter(String origin, String self, String author, String language) {

    private static final String SINCE = "2026-01-01";

    byte[] write(Feed feed) {
        Markup xml = new Markup();
        xml.open("feed").with("xmlns", "http://www.w3.org/2005/Atom").with("xml:lang", language);
        text(xml, "id", name(self));
        text(xml, "title", feed.title());
        text(xml, "updated", instant(feed.updated()));
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", feed.path());
        xml.open("author");
        text(xml, "name", author);
        xml.close("author");
        feed.entries().forEach(entry -> entry(xml, entry));
        xml.close("feed");
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8);
    }

    private void entry(Markup xml, FeedEntry entry) {
        xml.open("entry");
        if (!entry.language().equals(language)) {
            xml.with("xml:lang", entry.language());
        }
        text(xml, "id", name("/" + language + "/" + entry.name()));
        text(xml, "title", entry.title());
        text(xml, "published", instant(entry.published()));
        text(xml, "updated", instant(entry.updated()));
        link(xml, "alternate", "text/html", entry.path());
        text(xml, "summary", entry.summary());
        xml.close("entry");
    }

    private String name(String path) {
        return "tag:" + URI.create(origin).getHost() + "," + SINCE + ":" + path.substring(1);
    }

    private void link(Markup xml, String relation, String type, String path) {
        xml.open("link").with("rel", relation).with("type", type).with("href", origin + path);
        xml.close("link");
    }

    private static void text(Markup xml, String element, String text) {
        xml.open(element).text(text).close(element);
    }

    private static String instant(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
