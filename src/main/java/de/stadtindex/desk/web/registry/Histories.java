package de.stadtindex.desk.web.registry;

import de.stadtindex.audit.AuditLine;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.desk.RegistryFact;
import de.stadtindex.desk.RegistryText;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.EditionComparability;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells what happened to an edition, a city or a category, in the reader's words. */
@Component
class Histories {

    private static final int NEWEST = 10;

    private final AuditLog log;
    private final Wording wording;

    Histories(AuditLog log, Wording wording) {
        this.log = log;
        this.wording = wording;
    }

    History of(String subject, Reader reader) {
        Words words = wording.in(reader.locale());
        return new History(
                log.about(subject, NEWEST).stream()
                        .map(line -> line(line, words))
                        .toList(),
                reader.is(Role.ADMINISTRATOR) ? link(subject, reader) : null);
    }

    private static String link(String subject, Reader reader) {
        return UriComponentsBuilder.fromPath(Language.of(reader.locale()).base() + "/redaktion/protokoll")
                .queryParam("q", "{subject}")
                .encode()
                .buildAndExpand(subject)
                .toUriString();
    }

    private static History.Line line(AuditLine line, Words words) {
        AuditNote note = line.note();
        return new History.Line(
                words.moment(line.happenedAt()),
                line.actor(),
                words.say("audit." + note.action()),
                text(note.before(), words),
                text(note.after(), words),
                Objects.requireNonNullElse(note.reason(), ""));
    }

    private static String text(@Nullable String line, Words words) {
        return line == null
                ? ""
                : RegistryText.read(line).stream()
                        .map(piece -> piece.fact()
                                .map(fact -> words.say("registry.fact." + fact.key()) + ": "
                                        + value(fact, piece.text(), words))
                                .orElse(piece.text()))
                        .collect(Collectors.joining(" · "));
    }

    private static String value(RegistryFact fact, String text, Words words) {
        return switch (fact) {
            case GATE -> words.say("registry.gate." + text);
            case VERDICT -> words.say("registry.verdict." + text);
            case ANNOUNCED -> announced(text, words);
            case PUBLISHED_ON -> words.day(LocalDate.parse(text));
            case REASONS ->
                Arrays.stream(text.split(" \\| "))
                        .map(reason -> reason(reason, words))
                        .collect(Collectors.joining(" "));
            default -> text;
        };
    }

    private static String reason(String reason, Words words) {
        return EditionComparability.CODES.contains(reason) ? words.say("registry.reason." + reason) : reason;
    }

    private static String announced(String text, Words words) {
        String[] parts = text.split(" ", 2);
        return new CalendarText(words)
                .announced(AnnouncementKind.valueOf(parts[0]), parts.length < 2 ? null : LocalDate.parse(parts[1]));
    }
}
