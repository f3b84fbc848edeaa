package de.stadtindex.dataimport;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.domain.Acknowledgement;
import de.stadtindex.dataimport.domain.Upload;
import de.stadtindex.dataimport.domain.UploadContent;
import de.stadtindex.dataimport.domain.UploadContentRepository;
import de.stadtindex.dataimport.domain.UploadRepository;
import de.stadtindex.dataimport.rule.FindingCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded files byte for byte, whatever is wrong with them, and what people decide about each. */
@Service
@Transactional
public class Uploads {

    private static final int MOST_LISTED = 100;

    private final UploadRepository uploads;
    private final UploadContentRepository contents;
    private final KeptText texts;
    private final AuditLog audit;
    private final Clock clock;

    Uploads(UploadRepository uploads, UploadContentRepository contents, KeptText texts, AuditLog audit, Clock clock) {
        this.uploads = uploads;
        this.contents = contents;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file; nothing is read yet.
     *
     * @param category the ranking it is about; null where the file says so itself
     * @param fileName as its sender calls it; only ever shown, never a path
     * @return the number of the upload
     */
    public long receive(
            String actor, EditionYear edition, @Nullable CategoryKey category, String fileName, byte[] bytes) {
        String hash = FileFacts.sha256(bytes);
        Upload upload = uploads.save(new Upload(
                edition, category, FileFacts.shownName(fileName), bytes.length, hash, clock.instant(), actor));
        contents.save(new UploadContent(upload.id(), bytes));
        audit.write(actor, AuditNote.of(AuditAction.UPLOADED, subject(upload)).changed(null, "SHA-256 " + hash));
        return upload.id();
    }

    /**
     * Keeps a file unless it is here already, from the same person, for the same purpose, and nothing has become of it: who
     * sends it again after a fault goes on with what arrived.
     */
    long receiveOnce(String actor, EditionYear edition, @Nullable CategoryKey category, String fileName, byte[] bytes) {
        String ranking = category == null ? null : category.value();
        return uploads.findOpen(edition.value(), ranking, FileFacts.sha256(bytes), actor).stream()
                .findFirst()
                .orElseGet(() -> receive(actor, edition, category, fileName, bytes));
    }

    /** The newest uploads first. */
    @Transactional(readOnly = true)
    public List<UploadEntry> newest() {
        return uploads.findNewest(Limit.of(MOST_LISTED)).stream()
                .map(this::entry)
                .toList();
    }

    /** What this person uploaded and has not decided about yet, the newest first. */
    @Transactional(readOnly = true)
    public List<UploadEntry> undecided(String actor) {
        return uploads.findUndecided(actor, Limit.of(MOST_LISTED)).stream()
                .map(this::entry)
                .toList();
    }

    /** What is known of an upload. */
    @Transactional(readOnly = true)
    public Optional<UploadEntry> find(long id) {
        return uploads.findWithAcknowledgements(id).map(this::entry);
    }

    /** The same; errors with {@link UploadNotFoundException} when there is none. */
    @Transactional(readOnly = true)
    public UploadEntry need(long id) {
        return entry(upload(id));
    }

    /** The file as it arrived. */
    @Transactional(readOnly = true)
    public byte[] content(long id) {
        return contents.findByUploadId(id)
                .orElseThrow(() -> new UploadNotFoundException(id))
                .bytes();
    }

    /** Notes how the file is to be read instead. */
    public void choose(String actor, long id, ImportChoices choices) {
        Upload upload = upload(id);
        String text = texts.write(choices);
        if (!text.equals(upload.choices().orElse(null))) {
            upload.choose(text);
            audit.write(
                    actor,
                    AuditNote.of(AuditAction.READING_CHOSEN, subject(upload)).changed(null, text));
        }
    }

    /** Notes why a person takes all warnings with this code for right. */
    public void acknowledge(String actor, long id, FindingCode code, String reason) {
        Upload upload = upload(id);
        upload.acknowledge(code.name(), new Acknowledgement(reason, actor, clock.instant()));
        audit.write(
                actor,
                AuditNote.of(AuditAction.WARNING_ACKNOWLEDGED, subject(upload))
                        .changed(null, code.name())
                        .because(reason));
    }

    /** Puts a file aside; it stays readable. */
    public void discard(String actor, long id) {
        Upload upload = upload(id);
        upload.discard(clock.instant());
        audit.write(actor, AuditNote.of(AuditAction.UPLOAD_DISCARDED, subject(upload)));
    }

    /** Notes the version that was made of the file; of two at once the later one fails. */
    void becomeDraft(long id, VersionNumber number) {
        upload(id).becomeDraft(number);
    }

    private Upload upload(long id) {
        return uploads.findWithAcknowledgements(id).orElseThrow(() -> new UploadNotFoundException(id));
    }

    private static String subject(Upload upload) {
        return upload.edition() + ": " + upload.fileName();
    }

    private UploadEntry entry(Upload upload) {
        return UploadEntry.of(upload, upload.choices().map(texts::readChoices).orElse(ImportChoices.NONE));
    }
}
