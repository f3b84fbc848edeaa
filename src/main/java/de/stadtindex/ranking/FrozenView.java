package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A view that never changes: the state of all editions at the instant one version became public.
 *
 * @param number the version the view is named after
 * @param since the instant it became public
 * @param successor the version that is live in its place today; null while it is live itself
 */
public record FrozenView(
        VersionNumber number, Instant since, @Nullable VersionNumber successor) {

    public Optional<VersionNumber> supersededBy() {
        return Optional.ofNullable(successor);
    }
}
