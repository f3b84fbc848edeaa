package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of each edition a page shows. Everything a page reads starts from one of these.
 *
 * @param versions one version an edition, oldest edition first; empty before the first release
 * @param frozen the fixed view asked for; null for the current state
 * @param preview the version shown before its time, which must never leave the desk; null for what is public
 */
public record DataState(
        List<LiveVersion> versions,
        @Nullable FrozenView frozen,
        @Nullable VersionNumber preview) {

    public DataState {
        versions = List.copyOf(versions);
    }

    /** The version of the newest edition; errors with {@link EditionNotFoundException} before the first release. */
    public LiveVersion newest() {
        return versions.stream()
                .max(Comparator.comparing(LiveVersion::year))
                .orElseThrow(EditionNotFoundException::new);
    }

    public Optional<LiveVersion> find(EditionYear year) {
        return versions.stream().filter(version -> version.year().equals(year)).findFirst();
    }

    /** The version of the edition before, whatever its year; empty for the first edition. */
    public Optional<LiveVersion> before(EditionYear year) {
        return versions.stream()
                .filter(version -> version.year().isBefore(year))
                .max(Comparator.comparing(LiveVersion::year));
    }

    /** Years of the editions, oldest first. */
    public List<EditionYear> years() {
        return versions.stream().map(LiveVersion::year).toList();
    }

    List<Long> ids() {
        return versions.stream().map(LiveVersion::id).toList();
    }
}
