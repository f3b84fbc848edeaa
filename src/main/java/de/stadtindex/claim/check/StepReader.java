package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Degree;
import de.stadtindex.claim.Direction;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds by how many places a rank is said to have moved. */
final class StepReader {

    private static final Set<String> STEPS = Lexicon.words(
            "platz plätze plätzen rang ränge rängen positionen place places ranks spots spot", "positions stufen");

    private StepReader() {}

    /** Notes each number of places; says whether there is one beside a verb. */
    static boolean read(Scene scene) {
        signed(scene);
        return counted(scene);
    }

    /** "(+1)" after a rank. */
    private static void signed(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            boolean isSigned = sentence.word(i - 1).equals("(")
                    && Set.of("+", "-", "−", "±").contains(sentence.word(i))
                    && sentence.at(i + 1).cardinal() >= 0;
            if (isSigned && sentence.word(i + 2).equals(")")) {
                int places = sentence.at(i + 1).cardinal();
                note(
                        scene,
                        i,
                        i + 1,
                        places == 0 ? Direction.SAME : sentence.word(i).equals("+") ? Direction.UP : Direction.DOWN,
                        places);
            }
        }
    }

    /** "um vier Plätze", "drei Plätze gut", "up four places". */
    private static boolean counted(Scene scene) {
        Sentence sentence = scene.sentence();
        boolean found = false;
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (scene.isTaken(i)
                    || sentence.at(i).cardinal() <= 0
                    || YearFinder.isYear(sentence.at(i))
                    || !STEPS.contains(sentence.word(step(sentence, i)))) {
                continue;
            }
            boolean isPlus = Set.of("plus", "minus").contains(sentence.word(i - 1))
                    || (sentence.word(i - 1).equals("von")
                            && Set.of("plus", "minus").contains(sentence.word(i - 2)));
            if (isPlus) {
                int sign = sentence.word(i - 1).equals("von") ? i - 2 : i - 1;
                note(
                        scene,
                        sign,
                        step(sentence, i),
                        sentence.word(sign).equals("plus") ? Direction.UP : Direction.DOWN,
                        sentence.at(i).cardinal());
                continue;
            }
            boolean isSaid = Set.of("um", "by").contains(sentence.word(i - 1))
                    || sentence.places(Cue.UP).length + sentence.places(Cue.DOWN).length > 0;
            Optional<Direction> way = scene.direction(i).filter(direction -> direction != Direction.SAME);
            if (isSaid && way.isPresent() && isSteps(sentence, i)) {
                note(
                        scene,
                        sentence.word(i - 1).equals("um") ? i - 1 : i,
                        step(sentence, i),
                        way.get(),
                        sentence.at(i).cardinal());
                found = true;
            }
        }
        return found;
    }

    /** "vier Plätze", "vier ganze Plätze". */
    private static int step(Sentence sentence, int index) {
        return STEPS.contains(sentence.word(index + 1))
                        || !sentence.at(index + 1).isWord()
                        || sentence.at(index + 1).number() != null
                ? index + 1
                : index + 2;
    }

    /** One place needs "um": "ein Platz" may be any. */
    private static boolean isSteps(Sentence sentence, int index) {
        String next = sentence.word(step(sentence, index));
        boolean isNear = step(sentence, index) == index + 1;
        boolean isOne = next.equals("platz") || next.equals("rang") || next.equals("place") || next.equals("spot");
        return !isOne
                || (isNear
                        && sentence.at(index).cardinal() == 1
                        && (Set.of("um", "by").contains(sentence.word(index - 1))
                                || sentence.word(index).startsWith("ein")
                                || sentence.word(index).equals("one")));
    }

    /** Notes a movement; where it is not clear of which city, only one with a number. */
    static void note(Scene scene, int from, int to, Direction direction, @Nullable Integer places) {
        Optional<Cell> cell = scene.cell(from);
        if (cell.isEmpty()) {
            if (places != null) {
                scene.add(Mention.unclear(from, to, ClaimType.RANK_CHANGE));
            }
            return;
        }
        EditionYear before =
                scene.before(from).orElse(scene.preceding(cell.get().year()));
        scene.add(Mention.of(
                from, to, new Change.RankMoved(cell.get(), before, direction, places, degree(scene.sentence(), from))));
    }

    private static @Nullable Degree degree(Sentence sentence, int index) {
        for (int i = index - 4; i <= index + 3; i++) {
            if (Cue.SLIGHTLY.fits(sentence.word(i))) {
                return Degree.SLIGHTLY;
            }
            if (Cue.CLEARLY.fits(sentence.word(i)) && !sentence.word(i).startsWith("weiter")) {
                return Degree.CLEARLY;
            }
        }
        return null;
    }
}
