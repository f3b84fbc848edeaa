package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.platform.web.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page in all its languages.
 *
 * @param path without the language
 * @param changed when what it shows last changed; null where that is not known
 */
record SitemapEntry(String path, @Nullable Instant changed) {

    /** Its path in a language. */
    String in(Language language) {
        return path.equals("/") && language != Language.GERMAN ? language.base() : language.base() + path;
    }
}
