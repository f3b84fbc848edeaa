package de.stadtindex.opendata.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** No file lists more addresses than the protocol allows. */
class SitemapPartsTests {

    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private final SitemapWriter writer = new SitemapWriter("https://stadtindex.example");

    @Test
    void asManyAsAreAllowedAreOneFile() {
        byte[] whole = Sitemap.of(entries(MOST_ADDRESSES / 2)).whole(writer);

        assertThat(xml(whole).select("urlset > url")).hasSize(MOST_ADDRESSES);
        assertThat(whole.length).isLessThan(MOST_BYTES);
    }

    @Test
    void moreAreAnIndexOfParts() {
        Sitemap sitemap = Sitemap.of(entries(MOST_ADDRESSES / 2 + 1));

        assertThat(xml(sitemap.whole(writer))
                        .select("sitemapindex > sitemap > loc")
                        .eachText())
                .containsExactly(
                        "https://stadtindex.example/sitemap-1.xml", "https://stadtindex.example/sitemap-2.xml");
        assertThat(sitemap.part(2, writer).map(part -> xml(part).select("url").size()))
                .contains(2);
        assertThat(sitemap.part(0, writer)).isEmpty();
        assertThat(sitemap.part(3, writer)).isEmpty();
    }

    @Test
    void whatIsStrangeInAnAddressIsEscaped() {
        byte[] written =
                writer.pages(List.of(new SitemapEntry("/presse/a&b<c>", Instant.parse("2026-03-02T09:00:00.9Z"))));

        assertThat(SitemapSchema.violations(new String(written, StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(xml(written).select("lastmod").eachText()).containsOnly("2026-03-02T09:00:00Z");
    }

    private static List<SitemapEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new SitemapEntry("/presse/eine-recht-lange-ueberschrift-" + number, Instant.EPOCH))
                .toList();
    }

    private static Document xml(byte[] written) {
        return Jsoup.parse(new String(written, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
