package de.stadtindex.claim;

import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.ranking.EditionResults;

/** Lays figures out so that claims can be judged by them; what it laid out is the same for whoever asks. */
interface Layouts {

    /** Who may stand where in a ranking of an edition. */
    Field field(EditionResults edition, CategoryKey category);

    /** Who moved furthest of all cities that there is evidence of, in the ranking, the editions and the direction of a claim. */
    Furthest furthest(Evidence evidence, LargestMove claim);
}
