package de.stadtindex.opendata.web.api.claims;

import de.stadtindex.claim.Explanation;
import de.stadtindex.opendata.web.api.figures.Cell;
import de.stadtindex.opendata.web.api.figures.CityRef;
import de.stadtindex.opendata.web.api.figures.Provenance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something said of the figures, with its evidence.
 *
 * @param id names the claim and the version it was said of, for good
 * @param page where people read it, judged again at each visit
 * @param url the same for programs
 * @param version the figures it was said of
 * @param texts the sentence in each voice: for the press, as an alternative to a chart, in plain words, and short
 * @param cells by which it is judged
 */
record ClaimAnswer(
        String id,
        String type,
        String text,
        Map<String, String> texts,
        int edition,
        String version,
        Explanation explanation,
        List<Cell> cells,
        String url,
        String page) {

    /**
     * All that the figures prove of a city in an edition, the most telling first.
     *
     * @param comparedWith the edition before; null for the first
     * @param unproven what one would like to say, but the known figures do not prove
     */
    record Sheet(
            Provenance provenance,
            CityRef city,
            int edition,
            @Nullable Integer comparedWith,
            List<ClaimAnswer> claims,
            List<ClaimAnswer> unproven) {}

    /**
     * One claim, judged again.
     *
     * @param status what became of it: {@code valid}, {@code superseded}, {@code changed}, {@code withdrawn}, {@code refuted} or
     *     {@code open}
     * @param expected the sentence that holds instead; null where the claim holds, or nothing is known
     */
    record Single(
            Provenance provenance,
            String status,
            ClaimAnswer claim,
            @Nullable String expected) {}
}
