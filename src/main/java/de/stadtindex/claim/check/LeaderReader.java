package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Snapshot;
import java.util.Set;

/** Finds who is said to lead, and who is said to have fallen in spite of more points. */
final class LeaderReader implements Reader {

    private static final Set<String> LEADERS = Lexicon.words(
            "spitzenreiter spitzenreiterin spitzenplatz spitzenposition tabellenführer sieger",
            "siegerin gesamtsieger gesamtsiegerin erstplatzierte leads");
    private static final Set<String> RANKINGS = Set.of("index", "ranking", "gesamtwertung", "rangliste", "city");

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            int end = end(sentence, i);
            if (end >= i && !scene.isTaken(i) && !scene.isTaken(end)) {
                int from = i;
                scene.cell(i).ifPresent(cell -> scene.add(Mention.of(from, end, first(scene, from, cell))));
            }
            if (sentence.has(i, "runner", "-", "up")) {
                int at = i;
                scene.cell(i).ifPresent(cell -> scene.add(Mention.of(at, at + 2, new Snapshot.Ranked(cell, 2))));
            }
            paradox(scene, i);
        }
    }

    private static Snapshot first(Scene scene, int index, Cell cell) {
        return GroupFinder.of(scene, index, 1)
                .<Snapshot>map(group -> new Snapshot.Placed(cell, group, 1))
                .orElse(new Snapshot.Ranked(cell, 1));
    }

    /** Where the words end that say that someone leads; -1 where none do. */
    private static int end(Sentence sentence, int index) {
        if (sentence.has(index, "an", "der", "spitze") || sentence.has(index, "at", "the", "top")) {
            return index + 2;
        }
        if (sentence.has(index, "ganz", "oben") || sentence.has(index, "on", "top")) {
            return index + 1;
        }
        boolean isLeader = LEADERS.contains(sentence.word(index))
                && !Set.of("hinter", "neuen", "alten", "den", "dem").contains(sentence.word(index - 1));
        boolean isLeading = Set.of("führt", "anführt").contains(sentence.word(index))
                && sentence.any(RANKINGS)
                && (sentence.word(index).equals("anführt") || sentence.anyAfter(index, sentence.size(), Set.of("an")));
        boolean isTopping = Set.of("tops", "topped").contains(sentence.word(index)) && sentence.any(RANKINGS);
        return isLeader || isLeading || isTopping ? index : -1;
    }

    /** "mehr Punkte" in a sentence that also says that the rank fell. */
    private static void paradox(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isMore =
                Set.of("mehr", "more").contains(sentence.word(index)) && Cue.POINTS.fits(sentence.word(index + 1));
        boolean isGained = Cue.POINTS.fits(sentence.word(index))
                && Set.of("gewonnen", "dazugewonnen", "zugelegt").contains(sentence.word(index + 1));
        boolean isEnglish = sentence.has(index, "gained", "points");
        boolean falls =
                sentence.places(Cue.DOWN).length > 0 && sentence.at(index - 1).number() == null;
        if ((isMore || isGained || isEnglish) && falls && !scene.isTaken(index)) {
            scene.cell(index)
                    .ifPresent(cell -> scene.add(new Mention(
                            index,
                            index + 1,
                            ClaimType.RANK_DOWN_POINTS_UP,
                            new Change.RankDownPointsUp(
                                    cell, scene.before(index).orElse(scene.preceding(cell.year()))),
                            null)));
        }
    }
}
