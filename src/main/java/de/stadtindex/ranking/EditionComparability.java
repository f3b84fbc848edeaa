package de.stadtindex.ranking;

import de.stadtindex.core.Bilingual;
import de.stadtindex.core.ComparisonVerdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of an edition against the one before.
 *
 * @param codes the reasons that the message bundles know
 * @param own a further reason in words of its own; null for none
 */
public record EditionComparability(
        ComparisonVerdict verdict,
        Set<String> codes,
        @Nullable Bilingual own) {

    /** The reasons that the message bundles know. */
    public static final List<String> CODES = List.of("parameters", "education");

    /** Nothing is noted, so nothing speaks against a comparison. */
    static final EditionComparability UNNOTED = new EditionComparability(ComparisonVerdict.COMPARABLE, Set.of(), null);

    public EditionComparability {
        codes = Set.copyOf(new TreeSet<>(codes));
        if (!CODES.containsAll(codes)) {
            throw new IllegalArgumentException("Not all of these reasons are known: " + codes);
        }
    }

    public boolean hasReason() {
        return !codes.isEmpty() || own != null;
    }
}
