package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.web.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes sitemaps after version 0.9 of the protocol, each page beside its translations. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String origin;

    /** A writer of addresses on this host. */
    SitemapWriter(String origin) {
        this.origin = origin;
    }

    /** Every page in every language. */
    byte[] pages(List<SitemapEntry> entries) {
        Markup xml = new Markup().open("urlset").with("xmlns", NAMESPACE).with("xmlns:xhtml", XHTML);
        entries.forEach(entry -> {
            for (Language language : Language.values()) {
                page(xml, entry, language);
            }
        });
        return document(xml.close("urlset"));
    }

    /** The parts into which the pages are divided, counted from 1. */
    byte[] index(int parts) {
        Markup xml = new Markup().open("sitemapindex").with("xmlns", NAMESPACE);
        for (int part = 1; part <= parts; part++) {
            xml.open("sitemap");
            xml.open("loc").text(origin + "/sitemap-" + part + ".xml").close("loc");
            xml.close("sitemap");
        }
        return document(xml.close("sitemapindex"));
    }

    private void page(Markup xml, SitemapEntry entry, Language language) {
        xml.open("url");
        xml.open("loc").text(origin + entry.in(language)).close("loc");
        changed(xml, entry.changed());
        for (Language other : Language.values()) {
            translation(xml, other.code(), entry.in(other));
        }
        translation(xml, "x-default", entry.in(Language.GERMAN));
        xml.close("url");
    }

    private static void changed(Markup xml, @Nullable Instant changed) {
        if (changed != null) {
            String written = DateTimeFormatter.ISO_INSTANT.format(changed.truncatedTo(ChronoUnit.SECONDS));
            xml.open("lastmod").text(written).close("lastmod");
        }
    }

    private void translation(Markup xml, String language, String path) {
        xml.open("xhtml:link")
                .with("rel", "alternate")
                .with("hreflang", language)
                .with("href", origin + path)
                .close("xhtml:link");
    }

    private static byte[] document(Markup xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
