package de.stadtindex.desk.web.release;

import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.VersionState;
import java.util.Arrays;
import java.util.List;

/** What somebody can do to a version from its page; its words are in the message bundles under {@code release.step.}. */
enum Step {
    /** Says in public what the version corrects. */
    EXPLAIN("hinweis", Role.EDITOR),
    /** Hands a draft to a second person. */
    SUBMIT("pruefung", Role.EDITOR),
    /** Makes it public at once. */
    PUBLISH("veroeffentlichen", Role.APPROVER),
    /** Makes it public at an instant to come. */
    SCHEDULE("planen", Role.APPROVER),
    /** Gives it back to those who drafted it. */
    SEND_BACK("zurueckgeben", Role.APPROVER),
    /** Takes a release back before its instant. */
    STOP("anhalten", Role.APPROVER),
    /** Drafts anew what an older version says. */
    RESTORE("wiederherstellen", Role.EDITOR),
    /** Takes a public version out of sight. */
    WITHDRAW("zurueckziehen", Role.APPROVER),
    /** Gives it up before its release. */
    DISCARD("verwerfen", Role.EDITOR);

    private final String path;
    private final Role role;

    Step(String path, Role role) {
        this.path = path;
        this.role = role;
    }

    /** What this person can do to a version in that state. */
    static List<Step> of(VersionState state, Reader reader) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenIn(state) && reader.is(step.role))
                .toList();
    }

    /** The last part of the address it is sent to. */
    String path() {
        return path;
    }

    /** Whether the public sees the effect at once, so that it must be confirmed. */
    boolean isConfirmed() {
        return this == PUBLISH || this == WITHDRAW;
    }

    private boolean isOpenIn(VersionState state) {
        return switch (this) {
            case EXPLAIN, DISCARD -> state == VersionState.DRAFT || state == VersionState.IN_REVIEW;
            case SUBMIT -> state == VersionState.DRAFT;
            case PUBLISH, SCHEDULE, SEND_BACK -> state == VersionState.IN_REVIEW;
            case STOP -> state == VersionState.SCHEDULED;
            case RESTORE -> state == VersionState.SUPERSEDED;
            case WITHDRAW -> state == VersionState.LIVE || state == VersionState.SUPERSEDED;
        };
    }
}
