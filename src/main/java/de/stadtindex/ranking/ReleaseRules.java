package de.stadtindex.ranking;

import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.VersionStatus;
import de.stadtindex.ranking.domain.Decision;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold before a version may be approved, among the other versions of its edition. */
@Component
class ReleaseRules {

    private final EditionVersionRepository versions;
    private final ReleaseProperties properties;

    ReleaseRules(EditionVersionRepository versions, ReleaseProperties properties) {
        this.versions = versions;
        this.properties = properties;
    }

    /** Everything that stands against the approval, the most basic first. */
    List<ReleaseRefusal> obstacles(EditionVersion version, Instant publishAt, Decision decision) {
        List<EditionVersion> others = versions
                .findByYear(version.edition().year().value())
                .stream()
                .filter(other -> other.id() != version.id())
                .toList();
        List<ReleaseRefusal> obstacles = new ArrayList<>(own(version, publishAt, decision));
        obstacles.addAll(amongOthers(version, publishAt, others, decision.at()));
        return obstacles;
    }

    /** Whether a second person is there, or none is asked for. */
    boolean letsApprove(String author, String actor) {
        return !properties.fourEyes() || !actor.equals(author);
    }

    private List<ReleaseRefusal> own(EditionVersion version, Instant publishAt, Decision decision) {
        List<ReleaseRefusal> obstacles = new ArrayList<>();
        if (version.status() != VersionStatus.IN_REVIEW) {
            obstacles.add(ReleaseRefusal.NOT_IN_REVIEW);
        }
        if (!letsApprove(version.origin().actor(), decision.actor())) {
            obstacles.add(ReleaseRefusal.SAME_PERSON);
        }
        if (publishAt.isBefore(decision.at())) {
            obstacles.add(ReleaseRefusal.INSTANT_PAST);
        }
        return obstacles;
    }

    private static List<ReleaseRefusal> amongOthers(
            EditionVersion version, Instant publishAt, List<EditionVersion> others, Instant now) {
        List<ReleaseRefusal> obstacles = new ArrayList<>();
        if (version.publicNote() == null && others.stream().anyMatch(other -> other.cameOutBy(now))) {
            obstacles.add(ReleaseRefusal.NOTE_MISSING);
        }
        if (others.stream().anyMatch(other -> other.waitsAt(now))) {
            obstacles.add(ReleaseRefusal.ANOTHER_WAITS);
        }
        Optional<EditionVersion> live =
                others.stream().filter(other -> other.isVisibleAt(now)).findFirst();
        if (live.filter(other ->
                        other.versionNumber().number() > version.versionNumber().number())
                .isPresent()) {
            obstacles.add(ReleaseRefusal.OVERTAKEN);
        }
        if (live.filter(other -> !other.cameOutBy(publishAt)).isPresent()) {
            obstacles.add(ReleaseRefusal.BEFORE_LIVE);
        }
        return obstacles;
    }
}
