package de.stadtindex.desk;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.PreviewLinks;
import de.stadtindex.ranking.VersionNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out links to versions before their time and takes them back, with an entry in the audit log for each. */
@Service
@Transactional
public class PreviewActions {

    private final PreviewLinks links;
    private final AuditLog log;

    PreviewActions(PreviewLinks links, AuditLog log) {
        this.links = links;
        this.log = log;
    }

    /**
     * Makes a link for one reader; what is answered cannot be shown again.
     *
     * @param reader for whom, in 2 to 100 characters
     * @throws VersionNotFoundException when there is no such version, or it is withdrawn or discarded
     */
    public String handOut(VersionNumber version, String reader, String actor) {
        String link = links.create(version, reader, actor);
        log.write(actor, note(AuditAction.PREVIEW_LINK_CREATED, version).changed(null, reader));
        return link;
    }

    /** Ends a link; one that no longer works is left as it is. */
    public void takeBack(VersionNumber version, long id, String actor) {
        links.end(version, id)
                .ifPresent(link -> log.write(
                        actor, note(AuditAction.PREVIEW_LINK_ENDED, version).changed(link.reader(), null)));
    }

    private static AuditNote note(AuditAction action, VersionNumber version) {
        return AuditNote.of(action, version.toString());
    }
}
