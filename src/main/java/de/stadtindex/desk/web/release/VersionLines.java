package de.stadtindex.desk.web.release;

import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.PreviewLinkEntry;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionRecord.LogLine;
import de.stadtindex.ranking.VersionState;
import java.util.List;
import java.util.Objects;

/** Says in one line each where a version stands, what was decided about it, and who outside can see it. */
record VersionLines(Words words) {

    String state(VersionRecord version) {
        return version.state() == VersionState.SCHEDULED
                ? words.say("release.scheduledFor", words.moment(Objects.requireNonNull(version.publishAt())))
                : words.say("release.state." + version.state());
    }

    String next(VersionRecord version) {
        return words.say("release.next." + version.state());
    }

    VersionRow row(VersionRecord version) {
        return new VersionRow(
                version.number().toString(),
                state(version),
                version.author(),
                words.moment(version.log().getLast().at()),
                Objects.requireNonNullElse(version.publicNote(), ""));
    }

    /** The log, the latest decision first. */
    List<VersionPage.Decision> log(VersionRecord version) {
        return version.log().reversed().stream().map(this::decision).toList();
    }

    VersionPage.OutsideReader outside(PreviewLinkEntry link) {
        return new VersionPage.OutsideReader(
                link.id(),
                link.reader(),
                words.say("release.outside.terms", words.moment(link.expiresAt()), link.createdBy()));
    }

    private VersionPage.Decision decision(LogLine line) {
        return new VersionPage.Decision(
                words.moment(line.at()),
                line.actor(),
                words.say("release.status." + line.status()),
                line.reason(),
                line.byAuthor());
    }
}
