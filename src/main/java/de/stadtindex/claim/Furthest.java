package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.core.CityKey;
import org.jspecify.annotations.Nullable;

/**
 * Who moved furthest in one direction between two editions of a ranking.
 *
 * @param city the city that moved furthest of those whose ranks are both known, of several the one with the first key; null
 *     where none is known to have moved that way
 * @param places by how many places it moved; 0 without a city
 * @param most by how many places any city may have moved at most, also of those whose ranks are not known
 */
record Furthest(@Nullable CityKey city, int places, int most) {

    private static final Furthest NOBODY = new Furthest(null, 0, 0);

    /** Looks at all cities that there is evidence of; which of them the claim is about does not matter. */
    static Furthest of(Evidence evidence, LargestMove claim) {
        Field before = evidence.field(claim.earlierCell());
        Field now = evidence.field(claim.cell());
        return evidence.cities()
                .map(CityEntry::key)
                .map(city -> of(city, before.of(city), now.of(city), claim.direction()))
                .reduce(NOBODY, Furthest::or);
    }

    private static Furthest of(CityKey city, Possible before, Possible now, Direction direction) {
        if (before.isAbsent() || now.isAbsent()) {
            return NOBODY;
        }
        boolean isDown = direction == Direction.DOWN;
        int most = isDown ? now.worst() - before.best() : before.worst() - now.best();
        return most > 0 && before.isSure() && now.isSure()
                ? new Furthest(city, most, most)
                : new Furthest(null, 0, Math.max(0, most));
    }

    private Furthest or(Furthest other) {
        Furthest further = isBehind(other) ? other : this;
        return new Furthest(further.city, further.places, Math.max(most, other.most));
    }

    private boolean isBehind(Furthest other) {
        if (city == null || other.city == null) {
            return other.city != null;
        }
        return places < other.places || (places == other.places && other.city.compareTo(city) < 0);
    }
}
