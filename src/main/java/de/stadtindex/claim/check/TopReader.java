package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;

/** Finds who is said to be among the first so many, to have come there, or to have left: "unter die Top 10". */
final class TopReader implements Reader {

    private static final Set<String> OF_CITIES = Lexicon.words(
            "kommunen großstädten städte städten plätze plätzen ränge cities places und der des in im vor zu");
    private static final Set<String> FIRST = Lexicon.words(
            "ersten besten vordersten bestplatzierten führenden smartesten digitalsten first best leading smartest");
    private static final Set<String> OUT =
            Lexicon.words("gone aus out verlässt verlassen leaves left raus mehr longer");
    private static final Set<String> NOT =
            Lexicon.words("nicht not verpasst verfehlt verpassen misses missed außerhalb outside kein keine", "ohne");
    private static final Set<String> MISSED = Lexicon.words(
            "verpasst verpasste verpassen verfehlt verfehlte verpassten vorbeigeschrammt passé passee futsch");
    private static final Set<String> AGAIN = Lexicon.words("seit stets immer jedes jährlich since always every");
    private static final Set<String> INTO = Lexicon.words("into enters enter entered einzug neu");
    private static final Set<String> PERIODS = Lexicon.words("editions years months days times weeks minutes hours");
    private static final Set<String> PODIUM = Set.of("treppchen", "podium", "podest", "siegertreppchen");
    private static final Set<String> ALL = Set.of("alle", "beide", "all", "both", "städte");
    private static final Set<String> MOVES = Lexicon.words(
            "zieht zog einzug neu stößt stieß kehrt kehrte enters entered enter vor eingezogen",
            "vorgestoßen zurück zurückgekehrt");
    private static final int REACH = 4;

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (PODIUM.contains(sentence.word(i))) {
                note(scene, i, i, 3);
                continue;
            }
            int number = number(sentence, i);
            if (number >= 0 && !scene.isTaken(i) && sentence.at(number).cardinal() > 1 && !isShare(sentence, number)) {
                note(scene, i, Math.max(number, i + 1), sentence.at(number).cardinal());
                i = Math.max(number, i + 1);
            }
        }
    }

    /** Where the number stands: Top 10, Top-10, ersten zehn; -1 where there is none. */
    private static int number(Sentence sentence, int index) {
        boolean isTurned = sentence.at(index).cardinal() > 1
                && FIRST.contains(sentence.word(index + 1))
                && isOfCities(sentence, index + 2);
        if (isTurned) {
            return index;
        }
        if (sentence.word(index).equals("top")) {
            return sentence.word(index + 1).equals("-") ? index + 2 : index + 1;
        }
        return FIRST.contains(sentence.word(index))
                        && sentence.at(index + 1).cardinal() > 1
                        && isOfCities(sentence, index + 2)
                ? index + 1
                : -1;
    }

    /** "die ersten zehn Jahre" is something else. */
    private static boolean isOfCities(Sentence sentence, int index) {
        String next = sentence.word(index);
        return !sentence.at(index).isWord()
                || sentence.at(index - 1).isCapital()
                || (!sentence.at(index).isCapital() && !PERIODS.contains(next))
                || OF_CITIES.contains(next)
                || Cue.UP.fits(next);
    }

    private static boolean isShare(Sentence sentence, int number) {
        return sentence.word(number + 1).equals("%")
                || sentence.word(number + 1).startsWith("prozent")
                || sentence.word(number + 1).startsWith("percent");
    }

    private static void note(Scene scene, int from, int to, int places) {
        Sentence sentence = scene.sentence();
        Optional<Cell> cell = scene.cell(from);
        boolean isOfSeveral = sentence.anyBefore(3, 3, ALL);
        boolean isOnce = sentence.anyBefore(from, REACH, Set.of("once", "einst", "früher"));
        if (cell.isEmpty() || isOfAnyone(scene) || isOfSeveral || isOnce) {
            return;
        }
        boolean isRounded = sentence.anyBefore(from, REACH, Set.of("rounds", "rounding", "rounded"));
        boolean isPushed =
                PODIUM.contains(sentence.word(from)) && Set.of("vom", "off").contains(sentence.word(from - 1));
        boolean isOut = isPushed || (!isRounded && sentence.anyBefore(from, REACH, OUT));
        boolean isMissed = sentence.anyBefore(from, REACH, NOT) || sentence.anyAfter(to, REACH * 2, MISSED);
        if (scene.isWished(from) || (!isOut && isMissed)) {
            scene.take(from, to);
            return;
        }
        Snapshot.InTop within = new Snapshot.InTop(cell.get(), places);
        EditionYear before =
                scene.before(from).orElse(scene.preceding(cell.get().year()));
        if (isOut) {
            scene.add(
                    new Mention(from, to, ClaimType.TOP_N_LEFT, new Change.LeftTop(cell.get(), before, places), null));
        } else if (isInto(sentence, from) && !isAgain(sentence)) {
            scene.add(new Mention(
                    from, to, ClaimType.TOP_N_ENTERED, new Change.EnteredTop(cell.get(), before, places), within));
        } else {
            scene.add(Mention.of(from, to, within));
        }
    }

    /** "To reach the top ten a city needed 84.7 points". */
    private static boolean isOfAnyone(Scene scene) {
        return EditionPoints.isNeeded(scene.sentence()) && scene.cities().isEmpty();
    }

    /** "seit 2019 Jahr für Jahr unter die Top 10": there already. */
    private static boolean isAgain(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.has(i, "jahr", "für", "jahr") || sentence.has(i, "year", "after", "year")) {
                return true;
            }
        }
        return sentence.any(AGAIN) && !sentence.any(Set.of("erstmals", "first"));
    }

    /** "in die", "unter die", or a word of entering nearby. */
    private static boolean isInto(Sentence sentence, int from) {
        boolean isAccusative =
                sentence.word(from - 1).equals("die") && Set.of("in", "unter").contains(sentence.word(from - 2));
        return sentence.anyBefore(from, 2, INTO)
                || sentence.has(from - 2, "unter", "die")
                || (isAccusative && (sentence.places(Cue.UP).length > 0 || sentence.any(MOVES)));
    }
}
