package de.stadtindex.ranking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was read.
 *
 * @param title name of the publication
 * @param url its address; null where it has none
 */
public record Citation(String title, @Nullable String url) {

    public Optional<String> address() {
        return Optional.ofNullable(url);
    }
}
