package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;

/** Notes a rank that was found: one of the edition spoken of, or one of the edition before. */
final class RankNotes {

    private static final Set<String> FROM = Set.of("von", "from");
    private static final Set<String> TO = Set.of("auf", "to");

    private RankNotes() {}

    /** Notes a rank by what stands before it. */
    static void note(Scene scene, int from, int to, int rank) {
        Sentence sentence = scene.sentence();
        boolean isPrevious = scene.years().isOfPrevious(from)
                || sentence.word(from - 1).equals("zuvor")
                || (FROM.contains(sentence.word(from - 1))
                        && (sentence.anyAfter(to, 3, TO) || sentence.places(Cue.UP).length > 0))
                || (Set.of("nach", "statt", "after").contains(sentence.word(from - 1))
                        && scene.year(from).equals(scene.mainYear()));
        if (isPrevious) {
            previous(scene, from, to, rank);
        } else {
            current(scene, from, to, rank);
        }
    }

    static void current(Scene scene, int from, int to, int rank) {
        Optional<Cell> cell = scene.cell(from);
        Optional<Group> group = GroupFinder.of(scene, from, rank);
        if (scene.isWished(from) || (cell.isEmpty() && !scene.isOfIndex())) {
            scene.take(from, to);
            return;
        }
        scene.add(cell.map(known -> Mention.of(
                        from,
                        to,
                        group.<Snapshot>map(some -> new Snapshot.Placed(known, some, rank))
                                .orElse(new Snapshot.Ranked(known, rank))))
                .orElseGet(() -> Mention.unclear(from, to, ClaimType.RANK)));
    }

    static void previous(Scene scene, int from, int to, int rank) {
        EditionYear main = scene.mainYear();
        EditionYear before = scene.years().isOfPrevious(from)
                ? scene.preceding(main)
                : scene.before(from).orElse(scene.preceding(main));
        Optional<CityKey> city = scene.city(from);
        if (city.isEmpty() && !scene.isOfIndex()) {
            scene.take(from, to);
            return;
        }
        scene.add(city.map(known -> Mention.of(
                        from, to, new Change.PreviousRank(new Cell(known, scene.category(from), main), before, rank)))
                .orElseGet(() -> Mention.unclear(from, to, ClaimType.PREVIOUS_RANK)));
    }
}
