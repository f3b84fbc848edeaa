package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.History;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;

/** Finds ranks said to be better or worse than all others: "bester Rang seit 2021", "so gut wie nie zuvor". */
final class ExtremeReader implements Reader {

    private static final Set<String> RESULT = Lexicon.words(
            "rang platz platzierung ergebnis abschneiden wert gesamtrang resultat rank result place position placing",
            "jahr year ranking showing performance finish placement");
    private static final Set<String> EVER = Lexicon.words(
            "jemals überhaupt bisher bislang zeiten beginn ever history geschichte start bestehen began date",
            "dahin created launched introduced bisherige bisheriges erhebungen yet started");
    private static final Set<String> UNTIL_THEN = Set.of("bislang", "bisher", "previous", "dahin");
    private static final Set<String> BEST = Set.of("highest");
    private static final Set<String> WORST = Set.of("worst", "lowest", "poorest");
    private static final Set<String> BAD = Lexicon.words(
            "hinten schlecht schlechter schlechteren schwach schwächer tief tiefer worse badly poorly lower");
    private static final Set<String> GOOD =
            Lexicon.words("gut guten gute besser besseren bessere weit better well higher hoch höher");
    private static final int REACH = 9;

    @Override
    public void read(Scene scene) {
        if (scene.isOfIndex() || scene.sentence().places(Cue.RANK).length > 0) {
            scene.freeWords().forEach(i -> readAt(scene, scene.sentence(), i));
        }
    }

    private static void readAt(Scene scene, Sentence sentence, int i) {
        if (isNever(sentence, i)) {
            never(scene, i);
        } else if (isBest(sentence.word(i)) || isWorst(sentence.word(i))) {
            extreme(scene, i);
        }
    }

    private static boolean isBest(String word) {
        return word.startsWith("best") || word.startsWith("höchst") || BEST.contains(word);
    }

    private static boolean isWorst(String word) {
        return word.startsWith("schlechtest")
                || word.startsWith("schwächst")
                || word.startsWith("niedrigst")
                || WORST.contains(word);
    }

    /** "so schlecht wie nie zuvor", "besser als je zuvor", "einen so guten Rang hatte sie noch nie", "in keiner früheren Ausgabe". */
    private static boolean isNever(Sentence sentence, int index) {
        String next = sentence.word(index + 1);
        boolean isNever = Set.of("nie", "je", "never", "ever").contains(sentence.word(index))
                && (Set.of("zuvor", "before", "been").contains(next)
                        || Set.of("noch", "wie").contains(sentence.word(index - 1)));
        return isNever
                || sentence.has(index, "kein", "einziges", "mal")
                || (sentence.word(index).equals("keiner") && next.startsWith("früher"));
    }

    private static void never(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isBad = isNear(sentence, index, BAD);
        boolean isGood = isNear(sentence, index, GOOD);
        boolean isOfPoints = sentence.places(Cue.RANK).length == 0 && sentence.places(Cue.POINTS).length > 0;
        scene.cell(index)
                .filter(_ -> isBad != isGood && !isOfPoints)
                .ifPresent(cell -> scene.add(Mention.of(
                        index, index, isBad ? new History.WorstSince(cell, null) : new History.BestSince(cell, null))));
    }

    private static boolean isNear(Sentence sentence, int index, Set<String> words) {
        return sentence.anyBefore(index, REACH + 3, words) || sentence.anyAfter(index, REACH, words);
    }

    /** "bester Rang seit 2021", "bestes Ergebnis aller Zeiten". */
    private static void extreme(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int noun = index + 1;
        while (noun <= index + 3 && !RESULT.contains(sentence.word(noun))) {
            noun++;
        }
        Optional<EditionYear> since = scene.years().since();
        boolean ever = sentence.anyAfter(index, REACH, EVER) || sentence.anyBefore(index, 3, EVER);
        Optional<Cell> cell = scene.cell(index);
        boolean isOfBefore = sentence.anyBefore(index, 2, UNTIL_THEN)
                && Set.of("war", "waren", "was").contains(sentence.word(noun + 1));
        if (noun > index + 3 || (since.isEmpty() && !ever) || cell.isEmpty() || isOfBefore) {
            return;
        }
        EditionYear from = since.orElse(null);
        scene.add(Mention.of(
                index,
                noun,
                isBest(sentence.word(index))
                        ? new History.BestSince(cell.get(), from)
                        : new History.WorstSince(cell.get(), from)));
    }
}
