package de.stadtindex.ranking;

import de.stadtindex.core.Bilingual;
import de.stadtindex.core.ComparisonVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two editions may be set side by side, and why not without a word.
 *
 * @param reasons changes of method between them, oldest first; empty when nothing is known to have changed
 */
public record ComparabilityNote(
        EditionFacts earlier, EditionFacts later, ComparisonVerdict verdict, List<Reason> reasons) {

    /**
     * One change of method.
     *
     * @param before the last edition measured the old way
     * @param after the first edition measured the new way
     * @param code names the sentence in the message bundles
     * @param own the sentence itself; null where the bundles have it
     */
    public record Reason(
            EditionFacts before,
            EditionFacts after,
            String code,
            @Nullable Bilingual own) {}

    public ComparabilityNote {
        reasons = List.copyOf(reasons);
    }
}
