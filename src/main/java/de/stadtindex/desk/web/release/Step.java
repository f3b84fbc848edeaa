package de.stadtindex.desk.web.release;

import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.VersionState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody can do to a version from its page; its words are in the message bundles under {@code release.step.}. */
enum Step {
    /** Says in public what the version corrects. */
    EXPLAIN("hinweis", Role.EDITOR, VersionState.DRAFT, VersionState.IN_REVIEW),
    /** Hands a draft to a second person. */
    SUBMIT("pruefung", Role.EDITOR, VersionState.DRAFT),
    /** Makes it public at once. */
    PUBLISH("veroeffentlichen", Role.APPROVER, VersionState.IN_REVIEW),
    /** Makes it public at an instant to come. */
    SCHEDULE("planen", Role.APPROVER, VersionState.IN_REVIEW),
    /** Gives it back to those who drafted it. */
    SEND_BACK("zurueckgeben", Role.APPROVER, VersionState.IN_REVIEW),
    /** Takes a release back before its instant. */
    STOP("anhalten", Role.APPROVER, VersionState.SCHEDULED),
    /** Drafts anew what an older version says. */
    RESTORE("wiederherstellen", Role.EDITOR, VersionState.SUPERSEDED),
    /** Takes a public version out of sight. */
    WITHDRAW("zurueckziehen", Role.APPROVER, VersionState.LIVE, VersionState.SUPERSEDED),
    /** Gives it up before its release. */
    DISCARD("verwerfen", Role.EDITOR, VersionState.DRAFT, VersionState.IN_REVIEW);

    private final String path;
    private final Role role;
    private final Set<VersionState> states;

    Step(String path, Role role, VersionState first, VersionState... more) {
        this.path = path;
        this.role = role;
        this.states = EnumSet.of(first, more);
    }

    /** What this person can do to a version in that state. */
    static List<Step> of(VersionState state, Reader reader) {
        return Arrays.stream(values())
                .filter(step -> step.states.contains(state) && reader.is(step.role))
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
}
