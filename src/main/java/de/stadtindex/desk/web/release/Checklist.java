package de.stadtindex.desk.web.release;

import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.desk.web.release.VersionPage.Check;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionState;
import de.stadtindex.ranking.Versions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what must hold before a version may be released, and where to mend what does not. */
@Component
class Checklist {

    private static final List<ReleaseRefusal> ALWAYS = List.of(
            ReleaseRefusal.NOT_IN_REVIEW,
            ReleaseRefusal.NOTE_MISSING,
            ReleaseRefusal.ANOTHER_WAITS,
            ReleaseRefusal.OVERTAKEN);

    private final ReleaseDesk releases;
    private final Versions versions;
    private final Clock clock;

    Checklist(ReleaseDesk releases, Versions versions, Clock clock) {
        this.releases = releases;
        this.versions = versions;
        this.clock = clock;
    }

    /** The list for a version on its way; empty for any other. */
    List<Check> of(VersionRecord version, Reader reader, Words words) {
        if (version.state() != VersionState.DRAFT && version.state() != VersionState.IN_REVIEW) {
            return List.of();
        }
        Instant now = clock.instant();
        Set<ReleaseRefusal> obstacles = Set.copyOf(releases.obstacles(version.number(), now, version.author()));
        List<Check> checks = new ArrayList<>();
        ALWAYS.forEach(refusal -> checks.add(check(refusal, obstacles, version, words)));
        checks.add(fourEyes(obstacles.contains(ReleaseRefusal.SAME_PERSON), version, reader, words));
        return checks;
    }

    private Check check(ReleaseRefusal refusal, Set<ReleaseRefusal> obstacles, VersionRecord version, Words words) {
        boolean done = !obstacles.contains(refusal);
        String sentence = words.say("release.check." + refusal + (done ? ".done" : ".open"));
        return new Check(done, sentence, done ? null : place(refusal, version, words));
    }

    private static Check fourEyes(boolean asked, VersionRecord version, Reader reader, Words words) {
        if (!asked) {
            return new Check(true, words.say("release.check.onePerson"), null);
        }
        return version.author().equals(reader.person())
                ? new Check(false, words.say("release.check.yours"), "#protokoll")
                : new Check(true, words.say("release.check.fourEyes", version.author()), null);
    }

    private @Nullable String place(ReleaseRefusal refusal, VersionRecord version, Words words) {
        return switch (refusal) {
            case ANOTHER_WAITS -> sibling(version, VersionState.SCHEDULED, words);
            case OVERTAKEN -> sibling(version, VersionState.LIVE, words);
            default -> "#schritte";
        };
    }

    private @Nullable String sibling(VersionRecord version, VersionState state, Words words) {
        return versions.of(version.number().edition()).stream()
                .filter(other -> other.state() == state)
                .findFirst()
                .map(other -> Language.of(words.locale()).base() + "/redaktion/versionen/" + other.number())
                .orElse(null);
    }
}
