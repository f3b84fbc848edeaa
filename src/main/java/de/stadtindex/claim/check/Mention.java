package de.stadtindex.claim.check;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A claim found in a sentence.
 *
 * @param from its first word
 * @param to its last word
 * @param type what kind it is, also where the claim itself could not be made out
 * @param claim what is said; null where it is not clear of which city or edition
 * @param repeatable what may hold again or for the first time; null for what is no such thing
 */
record Mention(
        int from,
        int to,
        ClaimType type,
        @Nullable Claim claim,
        @Nullable Snapshot repeatable) {

    static Mention of(int from, int to, Claim claim) {
        return new Mention(from, to, claim.type(), claim, claim instanceof Snapshot snapshot ? snapshot : null);
    }

    /** Something of which it is not clear what it is about. */
    static Mention unclear(int from, int to, ClaimType type) {
        return new Mention(from, to, type, null, null);
    }
}
