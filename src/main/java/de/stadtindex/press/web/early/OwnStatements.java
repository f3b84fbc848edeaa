package de.stadtindex.press.web.early;

import de.stadtindex.claim.Change.Remains;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.History.Repeated;
import de.stadtindex.claim.Mark;
import de.stadtindex.claim.Snapshot.Ahead;
import de.stadtindex.claim.Snapshot.Distance;
import de.stadtindex.core.CityKey;
import java.util.Optional;

/** Tells sentences that speak of one city alone from those that name another or speak of all. */
final class OwnStatements {

    private OwnStatements() {}

    static boolean isOwn(Claim claim, CityKey city) {
        return claim.city().equals(Optional.of(city)) && !namesAnother(claim);
    }

    private static boolean namesAnother(Claim claim) {
        return switch (claim) {
            case Ahead _ -> true;
            case Distance distance -> distance.above() instanceof Mark.OfCity;
            case Remains remains -> namesAnother(remains.what());
            case Repeated repeated -> namesAnother(repeated.what());
            default -> false;
        };
    }
}
