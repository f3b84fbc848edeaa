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

    private static final int FEW = 6;
    private static final Set<String> FROM = Set.of("von", "vom", "from");
    private static final Set<String> TO = Set.of("auf", "to");

    private RankNotes() {}

    /** Notes a rank by what stands before it. */
    static void note(Scene scene, int from, int to, int rank) {
        boolean isPrevious =
                scene.years().said(from).isEmpty() && (scene.years().isOfPrevious(from) || isBefore(scene, from, to));
        if (isPrevious) {
            previous(scene, from, to, rank);
        } else {
            current(scene, from, to, rank);
        }
    }

    private static boolean isBefore(Scene scene, int from, int to) {
        Sentence sentence = scene.sentence();
        return sentence.word(from - 1).equals("zuvor")
                || (FROM.contains(sentence.word(from - 1))
                        && (sentence.anyAfter(to, 3, TO) || sentence.places(Cue.UP).length > 0))
                || (Set.of("nach", "statt", "after").contains(sentence.word(from - 1))
                        && scene.year(from).equals(scene.mainYear()));
    }

    static void current(Scene scene, int from, int to, int rank) {
        Optional<Cell> cell = scene.cell(from);
        Optional<Group> group = group(scene, from, rank);
        boolean isDenied = scene.sentence().anyBefore(from, 3, Set.of("nicht", "longer"))
                && scene.sentence().anyBefore(from, 3, Set.of("mehr", "longer"));
        if (isDenied || scene.isWished(from) || (cell.isEmpty() && !scene.isOfIndex())) {
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

    /** Among which cities a place is counted; "..., Düsseldorf auf Rang 3" goes on with those of the place before. */
    private static Optional<Group> group(Scene scene, int from, int rank) {
        Optional<Group> said = GroupFinder.of(scene, from, rank);
        Optional<Snapshot.Placed> before = scene.last(from, Snapshot.Placed.class);
        boolean isSaidAlready = before.isPresent()
                && said.filter(before.get().group()::equals).isPresent()
                && before.map(Snapshot.Placed::cell).equals(scene.cell(from));
        if (isSaidAlready) {
            return Optional.empty();
        }
        return said.isPresent() || rank > FEW || !isShort(scene, from) ? said : before.map(Snapshot.Placed::group);
    }

    /** Whether a clause says no more than a city and its place. */
    private static boolean isShort(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int i = index - 1;
        while (Set.of("auf", "den", "with", "mit").contains(sentence.word(i))) {
            i--;
        }
        int city = i;
        return scene.cities().stream()
                .anyMatch(ref -> ref.to() == city
                        && ref.from() > 1
                        && Set.of(",", "und", "and", "with").contains(sentence.word(ref.from() - 1)));
    }

    static void previous(Scene scene, int from, int to, int rank) {
        EditionYear main = scene.years().span().map(YearSpan::to).orElse(scene.mainYear());
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
