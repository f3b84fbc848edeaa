package de.stadtindex.claim;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionNotFoundException;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.ranking.VersionWithdrawnException;
import de.stadtindex.ranking.WithdrawnVersion;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Judges a claim again each time it is looked up: by the figures it was said of, and by those of today. */
@Service
public class ClaimChecks {

    private final DataStates states;
    private final Evidences evidences;

    ClaimChecks(DataStates states, Evidences evidences) {
        this.states = states;
        this.evidences = evidences;
    }

    /**
     * What became of a claim; empty where it names a city that those figures do not know: one that is registered for an edition to
     * come must look like one that nobody ever heard of.
     *
     * @throws VersionNotFoundException when it names figures that have never been public
     * @throws EditionNotFoundException when there was no such edition or ranking among them
     * @throws VersionWithdrawnException when those figures are no longer public
     */
    public Optional<ClaimCheck> of(ClaimId id) {
        Evidence then = evidences.of(states.at(Optional.of(id.stand())));
        if (!id.claim().cities().allMatch(city -> then.city(city).isPresent())) {
            return Optional.empty();
        }
        requireEditions(id.claim(), then);
        Evidence now = evidences.of(states.current());
        Finding said = then.judge(id.claim());
        Finding today = now.judge(id.claim());
        return Optional.of(new ClaimCheck(id, state(said, today, now), then, said, now, today));
    }

    private void requireEditions(Claim claim, Evidence then) {
        Stream.concat(Stream.of(claim.year()), claim.earlier().stream())
                .filter(year -> then.state().find(year).isEmpty())
                .findFirst()
                .ifPresent(this::missing);
        if (!then.categories().keys().contains(claim.category())) {
            throw new EditionNotFoundException();
        }
    }

    private void missing(EditionYear year) {
        WithdrawnVersion withdrawn = states.withdrawn().stream()
                .filter(version -> version.number().edition().equals(year))
                .reduce((_, later) -> later)
                .orElseThrow(EditionNotFoundException::new);
        throw new VersionWithdrawnException(withdrawn);
    }

    private static ClaimState state(Finding said, Finding today, Evidence now) {
        EditionYear year = said.claim().year();
        return switch (said.truth()) {
            case FALSE -> ClaimState.REFUTED;
            case UNKNOWN -> ClaimState.OPEN;
            case TRUE -> {
                if (now.state().find(year).isEmpty()) {
                    yield ClaimState.WITHDRAWN;
                }
                if (today.truth() != Truth.TRUE) {
                    yield ClaimState.CHANGED;
                }
                yield year.isBefore(now.state().newest().year()) ? ClaimState.SUPERSEDED : ClaimState.VALID;
            }
        };
    }
}
