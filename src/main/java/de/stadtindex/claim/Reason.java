package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.List;

/** Why a statement is not proven, or cannot be. */
public sealed interface Reason {

    /** The city's rank is not known. */
    record RankOpen(Cell cell) implements Reason {}

    /** Sources put two cities on the rank of this one. */
    record Contradicted(Cell cell) implements Reason {}

    /** Nobody is known to hold these ranks. */
    record RanksOpen(CategoryKey category, EditionYear year, List<Integer> ranks) implements Reason {

        public RanksOpen {
            ranks = List.copyOf(ranks);
        }
    }

    /** The city's score is not known. */
    record ScoreOpen(Cell cell) implements Reason {}

    /** The score on a rank is not known. */
    record ScoreOfRankOpen(CategoryKey category, EditionYear year, int rank) implements Reason {}

    /** The edition did not rank the city. */
    record NotRanked(CityKey city, EditionYear year) implements Reason {}

    /** It is not certain whether the edition ranked the city. */
    record PerhapsNotRanked(CityKey city, EditionYear year) implements Reason {}

    /** The city is not one of the group. */
    record NotOfGroup(CityKey city, Group group) implements Reason {}

    /** There is no such edition, or it is not public. */
    record EditionMissing(EditionYear year) implements Reason {}

    /** The publisher did not state the figure. */
    record NotStated(EditionYear year, ClaimType what) implements Reason {}

    /** The two editions cannot be compared. */
    record NotComparable(EditionYear earlier, EditionYear later) implements Reason {}
}
