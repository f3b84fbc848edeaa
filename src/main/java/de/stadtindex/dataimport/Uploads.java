package de.stadtindex.dataimport;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.domain.Acknowledgement;
import de.stadtindex.dataimport.domain.Upload;
import de.stadtindex.dataimport.domain.UploadContent;
import de.stadtindex.dataimport.domain.UploadContentRepository;
import de.stadtindex.dataimport.domain.UploadRepository;
import de.stadtindex.dataimport.rule.FindingCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded files byte for byte, whatever is wrong with them, and what people decide about each. */
@Service
@Transactional
public class Uploads {

    private static final int LONGEST_NAME = 255;
    private static final int MOST_LISTED = 100;

    private final UploadRepository uploads;
    private final UploadContentRepository contents;
    private final AuditLog audit;
    private final Clock clock;

    Uploads(UploadRepository uploads, UploadContentRepository contents, AuditLog audit, Clock clock) {
        this.uploads = uploads;
        this.contents = contents;
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
        String hash = sha256(bytes);
        Upload upload =
                uploads.save(new Upload(edition, category, tidy(fileName), bytes.length, hash, clock.instant(), actor));
        contents.save(new UploadContent(upload.id(), bytes));
        audit.write(
                actor,
                AuditNote.of(AuditAction.UPLOADED, edition + ": " + upload.fileName())
                        .changed(null, "SHA-256 " + hash));
        return upload.id();
    }

    /** The newest uploads first. */
    @Transactional(readOnly = true)
    public List<UploadEntry> newest() {
        return uploads.findNewest(Limit.of(MOST_LISTED)).stream()
                .map(Uploads::entry)
                .toList();
    }

    /** What is known of an upload. */
    @Transactional(readOnly = true)
    public Optional<UploadEntry> find(long id) {
        return uploads.findWithAcknowledgements(id).map(Uploads::entry);
    }

    /** The file as it arrived. */
    @Transactional(readOnly = true)
    public byte[] content(long id) {
        return contents.findByUploadId(id).orElseThrow().bytes();
    }

    /** Notes why a person takes all warnings with this code for right. */
    public void acknowledge(String actor, long id, FindingCode code, String reason) {
        Upload upload = need(id);
        upload.acknowledge(code.name(), new Acknowledgement(reason, actor, clock.instant()));
        audit.write(
                actor,
                AuditNote.of(AuditAction.WARNING_ACKNOWLEDGED, subject(upload))
                        .changed(null, code.name())
                        .because(reason));
    }

    /** Puts a file aside; it stays readable. */
    public void discard(String actor, long id) {
        Upload upload = need(id);
        upload.discard(clock.instant());
        audit.write(actor, AuditNote.of(AuditAction.UPLOAD_DISCARDED, subject(upload)));
    }

    private Upload need(long id) {
        return uploads.findWithAcknowledgements(id).orElseThrow();
    }

    private static String subject(Upload upload) {
        return upload.edition() + ": " + upload.fileName();
    }

    private static UploadEntry entry(Upload upload) {
        Map<FindingCode, String> reasons = upload.acknowledgements().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> FindingCode.valueOf(entry.getKey()),
                        entry -> entry.getValue().reason()));
        return new UploadEntry(
                upload.id(),
                upload.edition(),
                upload.category().orElse(null),
                upload.fileName(),
                upload.size(),
                upload.sha256(),
                upload.uploadedAt(),
                upload.uploadedBy(),
                upload.draft().orElse(null),
                upload.isDiscarded() ? UploadEntry.Fate.DISCARDED : fate(upload),
                reasons);
    }

    private static UploadEntry.Fate fate(Upload upload) {
        return upload.draft().isPresent() ? UploadEntry.Fate.DRAFTED : UploadEntry.Fate.OPEN;
    }

    /** Without folders and control characters, and not longer than is shown. */
    private static String tidy(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String shown = name.isEmpty() ? "?" : name;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
