package de.stadtindex.desk.web.overview;

import de.stadtindex.desk.web.overview.OverviewPage.Entry;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionRecord.LogLine;
import de.stadtindex.ranking.VersionState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says which versions wait for the reader, and which for somebody else or for their instant. */
@Component
class VersionEntries {

    private final ReleaseDesk releases;

    VersionEntries(ReleaseDesk releases) {
        this.releases = releases;
    }

    /** Drafts and versions in review with which the reader can take the next step. */
    List<Entry> tasks(List<VersionRecord> versions, Reader reader, Words words) {
        return versions.stream()
                .filter(version -> isTask(version, reader))
                .map(version -> version.state() == VersionState.DRAFT ? draft(version, words) : review(version, words))
                .toList();
    }

    /** All others that are not public yet, for those who may look at them. */
    List<Entry> underway(List<VersionRecord> versions, Reader reader, Words words) {
        boolean mayLook = reader.is(Role.EDITOR) || reader.is(Role.APPROVER) || reader.is(Role.ADMINISTRATOR);
        return versions.stream()
                .filter(version -> mayLook && isOnItsWay(version) && !isTask(version, reader))
                .map(version -> waiting(version, reader, words))
                .toList();
    }

    private boolean isTask(VersionRecord version, Reader reader) {
        return switch (version.state()) {
            case DRAFT -> reader.is(Role.EDITOR);
            case IN_REVIEW -> reader.is(Role.APPROVER) && releases.letsApprove(version.author(), reader.person());
            case SCHEDULED, LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> false;
        };
    }

    private static boolean isOnItsWay(VersionRecord version) {
        return switch (version.state()) {
            case DRAFT, IN_REVIEW, SCHEDULED -> true;
            case LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> false;
        };
    }

    /** A draft that was given back says why, so that it can be mended. */
    private static Entry draft(VersionRecord version, Words words) {
        LogLine last = version.log().getLast();
        boolean isReturned = version.log().size() > 1;
        return entry(version, "draft", words, detail(isReturned ? "returned" : "by", last, words));
    }

    private static Entry review(VersionRecord version, Words words) {
        return entry(version, "review", words, detail("decided", version.log().getLast(), words));
    }

    private static Entry waiting(VersionRecord version, Reader reader, Words words) {
        boolean isOwn = version.author().equals(reader.person());
        return switch (version.state()) {
            case SCHEDULED -> {
                Instant publishAt = Objects.requireNonNull(version.publishAt());
                yield entry(version, "scheduled", words, words.say("overview.publishAt", words.moment(publishAt)));
            }
            case IN_REVIEW -> entry(version, "inReview", words, words.say("overview.waits." + isOwn));
            default ->
                entry(version, "drafted", words, detail("by", version.log().getFirst(), words));
        };
    }

    private static String detail(String key, LogLine line, Words words) {
        return words.say("overview." + key, line.actor(), words.moment(line.at()), line.reason());
    }

    private static Entry entry(VersionRecord version, String key, Words words, String detail) {
        String number = version.number().toString();
        return new Entry("/redaktion/versionen/" + number, words.say("overview.version." + key, number), detail);
    }
}
