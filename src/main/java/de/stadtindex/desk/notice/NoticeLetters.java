package de.stadtindex.desk.notice;

import de.stadtindex.audit.AuditNote;
import de.stadtindex.audit.AuditWritten;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Writes the letters, in German and English: the portal does not know who reads which. */
@Component
class NoticeLetters {

    private final Wording wording;
    private final NoticeProperties settings;

    NoticeLetters(Wording wording, NoticeProperties settings) {
        this.wording = wording;
        this.settings = settings;
    }

    /** A letter about the act to one reader. */
    SimpleMailMessage letter(AuditWritten act, String reader) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(settings.from());
        letter.setTo(reader);
        Words german = wording.in(Locale.GERMAN);
        AuditNote note = act.note();
        letter.setSubject(german.say("notice.subject", note.subject(), act(german, note)));
        letter.setText(Stream.of(german, wording.in(Locale.ENGLISH))
                .map(words -> text(words, act))
                .collect(Collectors.joining("\n\n", "", "\n" + link(note))));
        return letter;
    }

    private static String text(Words words, AuditWritten act) {
        AuditNote note = act.note();
        String said = words.say("notice.text", note.subject(), act(words, note), act.actor());
        return note.reason() == null ? said : said + " " + words.say("notice.reason", note.reason());
    }

    private static String act(Words words, AuditNote note) {
        return words.say("audit." + note.action());
    }

    private String link(AuditNote note) {
        return settings.portal().isEmpty()
                ? ""
                : "\n" + settings.portal() + "/redaktion/versionen/" + note.subject() + "\n";
    }
}
