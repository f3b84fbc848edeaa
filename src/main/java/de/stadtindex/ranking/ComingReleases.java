package de.stadtindex.ranking;

import de.stadtindex.platform.content.ComingInstants;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Instants at which a version becomes public. */
@Component
class ComingReleases implements ComingInstants {

    private final EditionVersionRepository versions;

    ComingReleases(EditionVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return Optional.ofNullable(versions.findNextRelease(after));
    }
}
