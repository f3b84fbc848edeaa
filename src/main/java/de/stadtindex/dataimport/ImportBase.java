package de.stadtindex.dataimport;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionNotFoundException;
import de.stadtindex.ranking.Editions;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionState;
import de.stadtindex.ranking.Versions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which version a partial file completes: the newest draft, so that six files of one ranking each make one version. */
@Component
class ImportBase {

    private final Editions editions;
    private final Versions versions;
    private final DataStates states;

    ImportBase(Editions editions, Versions versions, DataStates states) {
        this.editions = editions;
        this.versions = versions;
        this.states = states;
    }

    /** What the publisher stated of the edition; errors with {@link EditionNotFoundException} when there is none. */
    EditionFacts facts(EditionYear year) {
        return editions.find(year).orElseThrow(EditionNotFoundException::new);
    }

    /** The newest draft of the edition, else what the public sees of it; empty for an edition without either. */
    Optional<LiveVersion> of(EditionYear year) {
        return versions.of(year).stream()
                .filter(version -> version.state() == VersionState.DRAFT)
                .findFirst()
                .map(VersionRecord::number)
                .map(states::withDraft)
                .or(() -> Optional.of(states.current()))
                .flatMap(state -> state.find(year));
    }
}
