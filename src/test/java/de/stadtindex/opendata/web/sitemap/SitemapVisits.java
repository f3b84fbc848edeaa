package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.opendata.web.OpenDataVisits;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Search engines that read the sitemap. */
abstract class SitemapVisits extends OpenDataVisits {

    protected static final String HOST = "http://localhost";

    protected final Document sitemap() {
        return Jsoup.parse(body(request("/sitemap.xml")), "", Parser.xmlParser());
    }

    /** The paths listed, in both languages. */
    protected final List<String> listed() {
        return sitemap().select("url > loc").eachText().stream()
                .map(address -> address.substring(HOST.length()))
                .toList();
    }

    /** When a page last changed; errors where the sitemap does not list it, or does not say. */
    protected final Instant changed(String path) {
        return sitemap().select("url").stream()
                .filter(url -> url.select("loc").text().equals(HOST + path))
                .map(url -> Instant.parse(url.select("lastmod").text()))
                .findFirst()
                .orElseThrow();
    }

    /** What crawlers are told not to open. */
    protected final List<String> disallowed() {
        return Stream.of(body(request("/robots.txt")).split("\n", -1))
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
    }
}
