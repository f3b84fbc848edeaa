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

    private static final Set<String> BETTER = Set.of("besser", "better", "up", "höher", "higher");
    private static final Set<String> WORSE = Set.of("weniger", "schlechter", "worse", "down", "tiefer", "lower");
    private static final Set<String> ABOVE = Set.of("über", "above");
    private static final Set<String> BELOW = Set.of("unter", "below");
    private static final Set<String> OWN_RESULTS = Lexicon.words("dem ihrem seinem its the last vorjahr");

    private static final Set<String> BESTS = Set.of("best", "bestes", "besten", "record", "rekord", "bestwert");

    private StepReader() {}

    /** Notes each number of places; says whether there is one beside a verb. */
    static boolean read(Scene scene) {
        signed(scene);
        boolean isListed = StepLists.read(scene);
        boolean isCounted = counted(scene);
        StepLists.again(scene);
        return isListed || isCounted;
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
            if (isBelowBest(sentence, step(sentence, i)) || isPlaceBeside(sentence, step(sentence, i))) {
                continue;
            }
            boolean isSaid = Set.of("um", "by").contains(sentence.word(i - 1))
                    || sentence.places(Cue.UP).length + sentence.places(Cue.DOWN).length > 0;
            Optional<Direction> beside = beside(sentence, step(sentence, i));
            Optional<Direction> around = scene.direction(i).filter(direction -> direction != Direction.SAME);
            Optional<Direction> way = beside.isPresent() ? beside : around;
            if ((isSaid || beside.isPresent()) && way.isPresent() && isSteps(sentence, i)) {
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

    /** "einen Platz vor der Hauptstadt", "einen Platz unter den ersten zehn". */
    private static boolean isPlaceBeside(Sentence sentence, int noun) {
        boolean isBeside = Set.of("vor", "hinter", "ahead", "behind").contains(sentence.word(noun + 1))
                && sentence.at(noun + 2).isWord()
                && !Set.of("und", "and").contains(sentence.word(noun + 2));
        return isBeside
                || (sentence.word(noun + 1).equals("unter")
                        && sentence.word(noun + 2).equals("den"));
    }

    /** "three places below its best result". */
    private static boolean isBelowBest(Sentence sentence, int noun) {
        return (ABOVE.contains(sentence.word(noun + 1)) || BELOW.contains(sentence.word(noun + 1)))
                && BESTS.contains(sentence.word(noun + 3));
    }

    /** "13 Plätze weniger", "14 Plätze unter dem Ergebnis von 2021", "one place above its 2024 position". */
    private static Optional<Direction> beside(Sentence sentence, int noun) {
        String next = sentence.word(noun + 1);
        boolean isOfResult = OWN_RESULTS.contains(sentence.word(noun + 2));
        if (BETTER.contains(next) || (isOfResult && ABOVE.contains(next))) {
            return Optional.of(Direction.UP);
        }
        return WORSE.contains(next) || (isOfResult && BELOW.contains(next))
                ? Optional.of(Direction.DOWN)
                : Optional.empty();
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
                                || beside(sentence, index + 1).isPresent()
                                || sentence.word(index).startsWith("ein")
                                || sentence.word(index).equals("one")));
    }

    /** Notes a movement of a city by the number that stands there. */
    static void note(Scene scene, int index, CityRef city, Direction direction) {
        Cell cell = new Cell(city.city(), scene.category(index), scene.year(index));
        EditionYear before = scene.before(index).orElse(scene.preceding(cell.year()));
        int places = scene.sentence().at(index).cardinal();
        scene.add(Mention.of(index, index, new Change.RankMoved(cell, before, direction, places, null)));
    }

    static boolean isStep(Sentence sentence, int index) {
        return STEPS.contains(sentence.word(index));
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
