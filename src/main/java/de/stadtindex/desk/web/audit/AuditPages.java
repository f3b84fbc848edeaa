package de.stadtindex.desk.web.audit;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.desk.web.Option;
import de.stadtindex.desk.web.audit.AuditPage.AuditRow;
import de.stadtindex.platform.table.CsvTable;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the log into the reader's words. */
@Component
class AuditPages {

    private static final int ROWS = 50;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final List<String> COLUMNS =
            List.of("number", "moment", "actor", "act", "subject", "before", "after", "reason");

    private final AuditLog log;
    private final Wording wording;

    AuditPages(AuditLog log, Wording wording) {
        this.log = log;
        this.wording = wording;
    }

    AuditPage page(AuditQuery query, Locale locale) {
        Words words = wording.in(locale);
        List<AuditLine> lines = log.find(query.action(), query.text(), query.limit(), ROWS + 1);
        List<AuditLine> shown = lines.stream().limit(ROWS).toList();
        String older = lines.size() > ROWS ? parameters(query, shown.getLast().number()) : null;
        return new AuditPage(
                query.text(),
                choices(query, words),
                shown.stream().map(line -> row(line, words)).toList(),
                parameters(query, null),
                older);
    }

    CsvTable table(AuditQuery query, Locale locale) {
        Words words = wording.in(locale);
        Stream<AuditLine> lines = Stream.iterate(
                        log.find(query.action(), query.text(), Long.MAX_VALUE, ROWS_AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> log.find(
                                query.action(), query.text(), page.getLast().number(), ROWS_AT_ONCE))
                .flatMap(List::stream);
        return new CsvTable(
                COLUMNS.stream()
                        .map(column -> words.say("audit.column." + column))
                        .toList(),
                lines.map(line -> cells(line, words)));
    }

    private static List<String> cells(AuditLine line, Words words) {
        AuditRow row = row(line, words);
        Instant second = line.happenedAt().truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                Long.toString(line.number()),
                second.toString(),
                row.actor(),
                row.action(),
                row.subject(),
                row.before(),
                row.after(),
                row.reason());
    }

    private static AuditRow row(AuditLine line, Words words) {
        AuditNote note = line.note();
        return new AuditRow(
                words.moment(line.happenedAt()),
                line.actor(),
                words.say("audit." + note.action()),
                note.subject(),
                Objects.requireNonNullElse(note.before(), ""),
                Objects.requireNonNullElse(note.after(), ""),
                Objects.requireNonNullElse(note.reason(), ""));
    }

    private static List<Option> choices(AuditQuery query, Words words) {
        return Stream.concat(
                        Stream.of(new Option("", words.say("audit.all"), query.action() == null)),
                        Arrays.stream(AuditAction.values())
                                .map(action -> new Option(
                                        action.name(), words.say("audit." + action), action == query.action())))
                .toList();
    }

    private static String parameters(AuditQuery query, @Nullable Long before) {
        UriComponentsBuilder uri = UriComponentsBuilder.newInstance();
        if (!query.text().isEmpty()) {
            uri.queryParam("q", "{q}");
        }
        if (query.action() != null) {
            uri.queryParam("tat", query.action());
        }
        if (before != null) {
            uri.queryParam("vor", before);
        }
        return query.text().isEmpty()
                ? uri.build().toUriString()
                : uri.encode().buildAndExpand(query.text()).toUriString();
    }
}
