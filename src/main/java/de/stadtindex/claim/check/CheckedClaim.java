package de.stadtindex.claim.check;

import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim found in a text, and what the figures say of it.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param text the words themselves
 * @param found what it was judged by; null where it is not clear of which city, or it is about another index
 * @param isOtherIndex whether the text speaks of another index there
 */
public record CheckedClaim(
        int start,
        int end,
        String text,
        ClaimType type,
        Verdict verdict,
        @Nullable Finding found,
        boolean isOtherIndex) {

    public Optional<Finding> finding() {
        return Optional.ofNullable(found);
    }
}
