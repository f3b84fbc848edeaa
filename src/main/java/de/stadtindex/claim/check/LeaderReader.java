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
    private static final Set<String> HIGHER = Lexicon.words("höheren höherer höhere gestiegenen gestiegener besseren");
    private static final Set<String> BESTS = Set.of("bester", "beste");
    private static final Set<String> RANKING_WORDS =
            Lexicon.words("gesamtwertung rankings ranking index rangliste gesamtrankings");
    private static final Set<String> PLACES = Set.of("spitzenplatz", "spitzenrang");
    private static final Set<String> LOSING = Lexicon.words(
            "verliert verlor verloren abgeben abgegeben gab gibt ab verpasst verpasste verfehlt kämpft um hinter auf"
                    + " fehlen");
    private static final Set<String> TOPPING = Set.of("tops", "topped", "led", "heads", "headed");
    private static final Set<String> RANKINGS =
            Set.of("index", "ranking", "gesamtwertung", "rangliste", "city", "feld");

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            int end = end(sentence, i);
            if (end >= i && !scene.isTaken(i) && !scene.isTaken(end)) {
                int from = i;
                scene.cell(i).ifPresent(cell -> scene.add(Mention.of(from, end, first(scene, from, cell))));
            }
            if (sentence.word(i).equals("vizemeister")) {
                int at = i;
                scene.cell(i).ifPresent(cell -> scene.add(Mention.of(at, at, new Snapshot.Ranked(cell, 2))));
            }
            if (sentence.has(i, "runner", "-", "up")) {
                int at = i;
                scene.cell(i).ifPresent(cell -> scene.add(Mention.of(at, at + 2, new Snapshot.Ranked(cell, 2))));
            }
            paradox(scene, i);
        }
    }

    /** "führt das Ranking an"; not "führt Offenbach an 48. Stelle". */
    private static boolean isEndingWithAn(Sentence sentence, int index) {
        for (int i = index + 1; i < sentence.size(); i++) {
            Token next = sentence.at(i + 1);
            if (sentence.word(i).equals("an")
                    && (!next.isWord() || Set.of("und", "vor", "mit").contains(next.word()))
                    && next.number() == null) {
                return true;
            }
        }
        return false;
    }

    /** "holte sich den Spitzenplatz"; not "verlor den Spitzenplatz". */
    private static boolean isLost(Sentence sentence, int index) {
        return PLACES.contains(sentence.word(index))
                && sentence.anyBefore(index, 2, Set.of("verliert", "verlor", "loses"));
    }

    private static boolean isTaken(Sentence sentence, int index) {
        return PLACES.contains(sentence.word(index)) && sentence.word(index - 1).equals("den") && !sentence.any(LOSING);
    }

    private static Snapshot first(Scene scene, int index, Cell cell) {
        return GroupFinder.of(scene, index, 1)
                .<Snapshot>map(group -> new Snapshot.Placed(cell, group, 1))
                .orElse(new Snapshot.Ranked(cell, 1));
    }

    /** Where the words end that say that someone leads; -1 where none do. */
    private static int end(Sentence sentence, int index) {
        boolean isBest = BESTS.contains(sentence.word(index))
                && Set.of("der", "des", "im").contains(sentence.word(index + 1))
                && RANKING_WORDS.contains(sentence.word(index + 2));
        if (isBest || sentence.has(index, "the", "winner", "is")) {
            return index + 2;
        }
        if (sentence.has(index, "an", "der", "spitze") || sentence.has(index, "at", "the", "top")) {
            return index + 2;
        }
        if (sentence.has(index, "ganz", "oben") || sentence.has(index, "on", "top")) {
            return index + 1;
        }
        boolean isLeader = LEADERS.contains(sentence.word(index))
                && !isLost(sentence, index)
                && (!Set.of("hinter", "neuen", "alten", "den", "dem").contains(sentence.word(index - 1))
                        || isTaken(sentence, index));
        boolean isLed = sentence.word(index).equals("angeführt") && sentence.any(RANKINGS);
        boolean isLeading = isLed
                || (Set.of("führt", "anführt").contains(sentence.word(index))
                        && sentence.any(RANKINGS)
                        && (sentence.word(index).equals("anführt") || isEndingWithAn(sentence, index)));
        boolean isTopping = TOPPING.contains(sentence.word(index))
                && sentence.any(RANKINGS)
                && !sentence.any(Set.of("times", "twice"));
        return isLeader || isLeading || isTopping ? index : -1;
    }

    /** "mehr Punkte" in a sentence that also says that the rank fell. */
    private static void paradox(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isMore =
                Set.of("mehr", "more").contains(sentence.word(index)) && Cue.POINTS.fits(sentence.word(index + 1));
        boolean isHigher = HIGHER.contains(sentence.word(index)) && Cue.POINTS.fits(sentence.word(index + 1));
        boolean isGained = isHigher
                || (Cue.POINTS.fits(sentence.word(index))
                        && Set.of("gewonnen", "dazugewonnen", "zugelegt").contains(sentence.word(index + 1)));
        boolean isEnglish = sentence.has(index, "gained", "points");
        boolean falls = sentence.places(Cue.DOWN).length > 0
                && (sentence.at(index - 1).number() == null || YearFinder.isYear(sentence.at(index - 1)));
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
