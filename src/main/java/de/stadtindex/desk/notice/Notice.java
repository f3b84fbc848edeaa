package de.stadtindex.desk.notice;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.platform.access.Role;
import java.util.Map;
import java.util.Set;

/** Which acts colleagues are told of, and who is told. */
final class Notice {

    private static final Set<Role> DESK = Set.of(Role.EDITOR, Role.APPROVER);
    private static final Map<AuditAction, Set<Role>> READERS = Map.of(
            AuditAction.VERSION_SUBMITTED, Set.of(Role.APPROVER),
            AuditAction.VERSION_SENT_BACK, Set.of(Role.EDITOR),
            AuditAction.VERSION_PUBLISHED, DESK,
            AuditAction.VERSION_SCHEDULED, DESK,
            AuditAction.RELEASE_STOPPED, DESK,
            AuditAction.VERSION_WITHDRAWN, DESK);

    private Notice() {}

    /** The roles whose people are told; empty for acts nobody is told of. */
    static Set<Role> readers(AuditAction action) {
        return READERS.getOrDefault(action, Set.of());
    }
}
