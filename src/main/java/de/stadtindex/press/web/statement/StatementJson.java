package de.stadtindex.press.web.statement;

import de.stadtindex.claim.ClaimState;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Explanation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One claim for programs.
 *
 * @param version the figures it was said of, e.g. 2025.1
 * @param expected the sentence that holds instead; null where the claim holds, or nothing is known
 * @param texts the sentence in each voice
 */
record StatementJson(
        String id,
        String url,
        ClaimType type,
        ClaimState state,
        String text,
        Map<String, String> texts,
        @Nullable String expected,
        int edition,
        String version,
        Explanation explanation,
        List<Cell> cells) {

    /** A cell by which the claim is judged; rank and score are null where not known. */
    record Cell(
            int edition,
            String version,
            String ags,
            String city,
            String category,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            @Nullable String source) {}
}
