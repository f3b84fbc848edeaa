package de.stadtindex.portal.web.ranking;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Headlines;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionResults;

/** Says who is first in a ranking, as far as that is known. */
final class RankingFinding {

    private RankingFinding() {}

    /** Empty where no rank is known at all. */
    static String of(EditionResults edition, CategoryKey category, Evidence evidence, Words words) {
        return edition.ranking(category).standings().stream()
                .findFirst()
                .map(first -> new Cell(first.city(), category, edition.version().year()))
                .map(new Headlines(evidence, words)::rank)
                .orElse("");
    }
}
