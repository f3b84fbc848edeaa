package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.ranking.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was read.
 *
 * @param url null where the publication has no address
 */
public record SourceRef(String title, @Nullable String url) {

    static SourceRef of(Citation citation) {
        return new SourceRef(citation.title(), citation.url());
    }
}
