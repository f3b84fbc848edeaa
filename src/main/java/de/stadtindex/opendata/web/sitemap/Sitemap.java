package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.platform.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/**
 * The pages in as many parts as the protocol wants: no file may list more than 50,000 addresses.
 *
 * @param parts at least one
 */
record Sitemap(List<List<SitemapEntry>> parts) {

    private static final int MOST_ADDRESSES = 50_000;

    static Sitemap of(List<SitemapEntry> entries) {
        return new Sitemap(entries.stream()
                .gather(Gatherers.windowFixed(MOST_ADDRESSES / Language.values().length))
                .toList());
    }

    /** The one list, or the index of several. */
    byte[] whole(SitemapWriter writer) {
        return parts.size() == 1 ? writer.pages(parts.getFirst()) : writer.index(parts.size());
    }

    /** A part of several, counted from 1; empty where there is none of that number. */
    Optional<byte[]> part(int number, SitemapWriter writer) {
        return parts.size() > 1 && number >= 1 && number <= parts.size()
                ? Optional.of(writer.pages(parts.get(number - 1)))
                : Optional.empty();
    }
}
