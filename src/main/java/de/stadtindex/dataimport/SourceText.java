package de.stadtindex.dataimport;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.Citation;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where the figures of a whole file were published, from what somebody typed about it. */
final class SourceText {

    private SourceText() {}

    /** The source typed: an address is cited by its host, a title by itself; the publisher where nothing was typed. */
    static Citation citation(@Nullable String typed, EditionYear edition) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new Citation("Bitkom Smart City Index " + edition, null);
        }
        if (!text.startsWith("https://") && !text.startsWith("http://")) {
            return new Citation(text, null);
        }
        try {
            String host = new URI(text).getHost();
            return host == null ? new Citation(text, null) : new Citation(host.replaceFirst("^www\\.", ""), text);
        } catch (URISyntaxException _) {
            return new Citation(text, null);
        }
    }
}
