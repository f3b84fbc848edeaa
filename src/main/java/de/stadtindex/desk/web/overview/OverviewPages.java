package de.stadtindex.desk.web.overview;

import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.desk.web.overview.OverviewPage.Entry;
import de.stadtindex.desk.web.overview.OverviewPage.Line;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionState;
import de.stadtindex.ranking.Versions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what waits for whoever signed in. */
@Component
class OverviewPages {

    private static final int NEWEST = 5;

    private final Versions versions;
    private final VersionEntries entries;
    private final InboxEntries inbox;
    private final AuditLog log;
    private final Wording wording;

    OverviewPages(Versions versions, VersionEntries entries, InboxEntries inbox, AuditLog log, Wording wording) {
        this.versions = versions;
        this.entries = entries;
        this.inbox = inbox;
        this.log = log;
        this.wording = wording;
    }

    OverviewPage page(Reader reader) {
        Words words = wording.in(reader.locale());
        List<VersionRecord> all = versions.all();
        List<Entry> waiting = Stream.of(
                        inbox.files(reader, words), entries.tasks(all, reader, words), inbox.messages(reader, words))
                .flatMap(List::stream)
                .toList();
        List<VersionRecord> live = all.stream()
                .filter(version -> version.state() == VersionState.LIVE)
                .toList();
        return new OverviewPage(
                words.say("overview.lead", waiting.size()),
                waiting,
                waiting.isEmpty() ? next(reader, words) : null,
                entries.underway(all, reader, words),
                live.isEmpty() ? null : live(live.getFirst(), words),
                live.stream()
                        .skip(1)
                        .map(version -> version.number().edition().toString())
                        .toList(),
                reader.is(Role.ADMINISTRATOR) ? newest(words) : List.of());
    }

    /** The first step of each role; the press office has nothing to do here yet. */
    private static @Nullable Entry next(Reader reader, Words words) {
        if (reader.is(Role.EDITOR)) {
            return next("upload", "/redaktion/hochladen", words);
        }
        if (reader.is(Role.APPROVER)) {
            return next("versions", "/redaktion/versionen", words);
        }
        return reader.is(Role.ADMINISTRATOR) ? next("people", "/redaktion/personen", words) : null;
    }

    private static Entry next(String key, String path, Words words) {
        return new Entry(path, words.say("overview.next." + key), words.say("overview.next." + key + ".detail"));
    }

    private static Entry live(VersionRecord version, Words words) {
        String year = version.number().edition().toString();
        return new Entry(
                "/rangliste/" + year,
                words.say("overview.live.edition", year),
                words.say(
                        "overview.live.since",
                        version.number().toString(),
                        words.moment(Objects.requireNonNull(version.publishAt()))));
    }

    private List<Line> newest(Words words) {
        return log.find(null, "", Long.MAX_VALUE, NEWEST).stream()
                .map(line -> line(line, words))
                .toList();
    }

    private static Line line(AuditLine line, Words words) {
        return new Line(
                words.moment(line.happenedAt()),
                line.actor(),
                words.say("audit." + line.note().action()),
                line.note().subject());
    }
}
