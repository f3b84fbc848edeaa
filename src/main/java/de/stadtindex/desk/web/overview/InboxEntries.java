package de.stadtindex.desk.web.overview;

import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.desk.web.overview.OverviewPage.Entry;
import de.stadtindex.feedback.FeedbackDesk;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which files and messages wait for the reader. */
@Component
class InboxEntries {

    private final Uploads uploads;
    private final FeedbackDesk feedback;

    InboxEntries(Uploads uploads, FeedbackDesk feedback) {
        this.uploads = uploads;
        this.feedback = feedback;
    }

    /** The reader's own files of which nothing has become yet, the newest first. */
    List<Entry> files(Reader reader, Words words) {
        return reader.is(Role.EDITOR)
                ? uploads.undecided(reader.person()).stream()
                        .map(upload -> file(upload, words))
                        .toList()
                : List.of();
    }

    /** All messages nobody has answered, as one entry. */
    List<Entry> messages(Reader reader, Words words) {
        int open = reader.is(Role.EDITOR) || reader.is(Role.ADMINISTRATOR) ? feedback.open() : 0;
        return open == 0
                ? List.of()
                : List.of(new Entry(
                        "/redaktion/rueckmeldungen",
                        words.say("overview.feedback", open),
                        words.say("overview.feedback.detail")));
    }

    private static Entry file(UploadEntry upload, Words words) {
        return new Entry(
                "/redaktion/hochladen/" + upload.id(),
                words.say("overview.file", upload.fileName()),
                words.say("overview.file.detail", upload.edition().toString(), words.moment(upload.uploadedAt())));
    }
}
