package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.OpenDataVisits;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Search engines of data that read what pages say of themselves. */
abstract class BlockVisits extends OpenDataVisits {

    @Autowired
    private JsonMapper json;

    /** The one block of a page. */
    protected final JsonNode block(Document page) {
        Elements blocks = blocks(page);
        assertThat(blocks).hasSize(1);
        return json.readTree(blocks.getFirst().data());
    }

    protected static Elements blocks(Document page) {
        return page.select("script[type=application/ld+json]");
    }
}
