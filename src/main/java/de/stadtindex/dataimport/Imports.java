package de.stadtindex.dataimport;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.ranking.VersionDesk;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at uploaded files and makes drafts of them: looking and making are the same code, but for the last step. */
@Service
public class Imports {

    /** A file of a million rows on a slow machine is written in less. */
    private static final int LONGEST_SECONDS = 3_600;

    private final Uploads uploads;
    private final ImportCheck check;
    private final VersionDesk versions;
    private final ColumnMemory memory;
    private final AuditLog audit;

    Imports(Uploads uploads, ImportCheck check, VersionDesk versions, ColumnMemory memory, AuditLog audit) {
        this.uploads = uploads;
        this.check = check;
        this.versions = versions;
        this.memory = memory;
        this.audit = audit;
    }

    /** What comes of the file, read as people have chosen so far; errors with {@link UploadNotFoundException}. */
    @Transactional(readOnly = true, timeout = LONGEST_SECONDS)
    public ImportOutcome look(long id) {
        return check.check(uploads.need(id), uploads.content(id));
    }

    /**
     * Makes a draft version of the file; either all of it is there afterwards or nothing.
     *
     * @throws ImportRefusedException when there are errors, warnings that nobody has explained, or a draft already
     */
    @Transactional(timeout = LONGEST_SECONDS)
    public VersionNumber makeDraft(String actor, long id) {
        UploadEntry upload = uploads.need(id);
        if (upload.fate() != UploadEntry.Fate.OPEN
                || !(check.check(upload, uploads.content(id)) instanceof Checked checked)
                || !checked.mayBecomeDraft(upload.reasons().keySet())) {
            throw new ImportRefusedException("Upload " + id + " has faults that nobody has mended or explained");
        }
        return write(actor, upload, checked);
    }

    /**
     * Looks, and makes a draft where nothing but warnings stands in the way and somebody says why they are right. The file is
     * read once for both, because a large one fills the memory.
     *
     * @param reason why warnings are right; empty for not saying so
     * @return what was found, with the draft if one was made; the reasons are kept with it or not at all
     */
    @Transactional(timeout = LONGEST_SECONDS)
    ScriptImports.Result draftIfSound(String actor, long id, String reason) {
        UploadEntry upload = uploads.need(id);
        ImportOutcome outcome = check.check(upload, uploads.content(id));
        if (!(outcome instanceof Checked checked)
                || !checked.mayBecomeDraft(reason.isEmpty() ? Set.of() : checked.warnings())) {
            return new ScriptImports.Result(id, outcome, null);
        }
        checked.warnings().forEach(code -> uploads.acknowledge(actor, id, code, reason));
        return new ScriptImports.Result(id, outcome, write(actor, uploads.need(id), checked));
    }

    private VersionNumber write(String actor, UploadEntry upload, Checked checked) {
        VersionNumber draft = versions.draft(upload.edition(), checked.content(), actor, origin(upload));
        uploads.becomeDraft(upload.id(), draft);
        checked.reading().plans().stream()
                .filter(plan -> plan.headerRow() > 0)
                .forEach(
                        plan -> memory.keep(plan.fingerprint(), upload.choices().sheet(plan.sheet())));
        audit.write(
                actor,
                AuditNote.of(AuditAction.DRAFTED, draft.toString())
                        .changed(checked.base() == null ? null : checked.base().toString(), origin(upload)));
        return draft;
    }

    private static String origin(UploadEntry upload) {
        String reasons = upload.reasons().entrySet().stream()
                .map(reason -> reason.getKey() + ": " + reason.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
        return upload.fileName() + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }
}
