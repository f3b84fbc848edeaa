package de.stadtindex.claim;

import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.claim.Change.RankMoved;
import de.stadtindex.core.CityKey;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges how ranks moved: that of one city, and whether another moved further. */
final class MoveRules {

    private final Evidence evidence;

    MoveRules(Evidence evidence) {
        this.evidence = evidence;
    }

    Finding judge(RankMoved claim) {
        Possible before = evidence.possible(claim.earlierCell());
        Possible now = evidence.possible(claim.cell());
        Cell[] cells = {claim.earlierCell(), claim.cell()};
        return Finding.of(claim, holds(before, now, gained -> fits(claim, gained)))
                .instead(before.isSure() && now.isSure() ? move(claim, before.best() - now.best()) : null)
                .because(Stream.of(cells)
                        .filter(cell -> !evidence.possible(cell).isSure())
                        .map(evidence::whyNoRank)
                        .toList())
                .lookedAt(Stream.of(cells).map(evidence::input));
    }

    private static RankMoved move(RankMoved claim, int gained) {
        return new RankMoved(claim.cell(), claim.before(), Direction.of(gained), Math.abs(gained), null);
    }

    private static boolean fits(RankMoved claim, int gained) {
        return Direction.of(gained) == claim.direction()
                && (claim.places() == null || claim.places() == Math.abs(gained))
                && (claim.degree() == null || claim.degree().fits(gained));
    }

    /** Where neither rank is known, nothing is said of their difference. */
    private static Truth holds(Possible before, Possible now, IntPredicate condition) {
        if (before.isAbsent() || now.isAbsent()) {
            return Truth.FALSE;
        }
        if (!before.isSure() && !now.isSure()) {
            return Truth.UNKNOWN;
        }
        int[] gained = before.stream()
                .flatMap(then -> now.stream().map(rank -> then - rank))
                .toArray();
        return new Possible(gained, before.perhapsAbsent() || now.perhapsAbsent()).holds(condition);
    }

    Finding judge(LargestMove claim) {
        Possible before = evidence.possible(claim.earlierCell());
        Possible now = evidence.possible(claim.cell());
        Stream<Input> inputs = Stream.of(claim.earlierCell(), claim.cell()).map(evidence::input);
        if (!before.isSure() || !now.isSure()) {
            return withoutRanks(claim, before, now).lookedAt(inputs);
        }
        int gained = before.best() - now.best();
        int own = claim.direction() == Direction.DOWN ? -gained : gained;
        Furthest furthest = evidence.furthest(claim);
        Optional<CityKey> further = Optional.ofNullable(furthest.city()).filter(_ -> furthest.places() > own);
        Truth truth =
                own <= 0 || further.isPresent() ? Truth.FALSE : furthest.most() > own ? Truth.UNKNOWN : Truth.TRUE;
        return Finding.of(claim, truth)
                .instead(further.map(city -> proven(claim, city)).orElse(null))
                .because(truth == Truth.UNKNOWN ? open(claim) : List.of())
                .lookedAt(inputs)
                .lookedAt(further.stream()
                        .flatMap(city -> Stream.of(
                                claim.earlierCell().of(city), claim.cell().of(city)))
                        .map(evidence::input));
    }

    private Finding withoutRanks(LargestMove claim, Possible before, Possible now) {
        Truth truth = before.isAbsent() || now.isAbsent() ? Truth.FALSE : Truth.UNKNOWN;
        return Finding.of(claim, truth)
                .because(Stream.of(claim.earlierCell(), claim.cell())
                        .filter(cell -> !evidence.possible(cell).isSure())
                        .map(evidence::whyNoRank)
                        .toList());
    }

    /** The city that moved furthest of those known, if none of the others can have moved further. */
    private @Nullable Claim proven(LargestMove claim, CityKey city) {
        LargestMove other = new LargestMove(claim.cell().of(city), claim.before(), claim.direction());
        return evidence.judge(other).truth() == Truth.TRUE ? other : null;
    }

    private List<Reason> open(LargestMove claim) {
        return Stream.of(claim.before(), claim.year())
                .map(year -> (Reason) new Reason.RanksOpen(
                        claim.category(),
                        year,
                        evidence.field(claim.category(), year).open().boxed().toList()))
                .toList();
    }
}
