package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Finds points: of a city, gained or lost, apart, on average. */
final class PointsReader implements Reader {

    private static final Set<String> GAINS =
            Lexicon.words("gewinnt gewann verliert verlor gains gained loses lost plus minus added adds");
    private static final Set<String> LAID = Set.of("legt", "legte", "legten", "legen");
    private static final Set<String> MORE = Lexicon.words("mehr hinzu more dazu plus zu zugelegt gain");
    private static final Set<String> PLUS = Set.of("plus", "+", "up");
    private static final Set<String> MINUS = Set.of("minus", "-", "−", "–", "down");
    static final Set<String> SIGNED = Lexicon.words("plus + minus - − ± up down");
    private static final int REACH = 6;

    private final DistanceReader distances = new DistanceReader();

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (scene.isTaken(i)
                    || PointWords.isVague(sentence, i)
                    || sentence.at(i).number() == null
                    || sentence.at(i).isOrdinal()) {
                continue;
            }
            int unit = PointWords.unit(sentence, i);
            int target = PointWords.target(sentence, i);
            if (target > 0) {
                before(scene, i);
            } else if (unit > 0) {
                points(scene, i, unit);
            } else if (PointWords.isStep(sentence, i)) {
                moved(scene, i, i, direction(scene, i - 1, i));
            } else if (sentence.at(i).isDecimal() && SIGNED.contains(sentence.word(i - 1))) {
                moved(scene, i - 1, i, direction(scene, i - 1, i));
            } else if (!ShortPoints.read(scene, i) && sentence.at(i).isDecimal() && PointWords.isValue(sentence, i)) {
                points(scene, i, i);
            }
        }
    }

    /** What it was before. */
    private static void before(Scene scene, int index) {
        EditionYear year = scene.before(index).orElse(scene.preceding(scene.year(index)));
        BigDecimal value = value(scene, index, index);
        if (EditionPoints.isNeeded(scene.sentence())) {
            scene.add(Mention.of(index, index, new EditionClaim.TopTenFrom(year, value)));
        } else if (EditionPoints.isMean(scene, index)) {
            scene.add(Mention.of(index, index, new EditionClaim.Mean(year, value)));
        } else {
            scene.cell(index)
                    .ifPresent(cell -> scene.add(Mention.of(index, index, new Snapshot.Scored(cell.in(year), value))));
        }
    }

    private void points(Scene scene, int index, int unit) {
        Sentence sentence = scene.sentence();
        BigDecimal value = sentence.at(index).number();
        if (value == null) {
            return;
        }
        if (scene.beside(index).isPresent()
                && !sentence.anyAfter(unit, 1, Set.of("abstand", "rückstand", "vorsprung"))) {
            scored(scene, index, unit);
        } else if ((EditionPoints.isMean(scene, index) && !EditionPoints.isNearer(sentence, index))
                || (EditionPoints.namesMean(sentence)
                        && scene.cities().isEmpty()
                        && !EditionPoints.isNeeded(sentence))) {
            EditionPoints.mean(scene, index, unit, value);
        } else if (EditionPoints.isNeeded(sentence) && !PointWords.isNamed(sentence, index)) {
            scene.add(Mention.of(index, unit, new EditionClaim.TopTenFrom(scene.year(index), value)));
        } else if (!distances.read(scene, index, unit, value)) {
            ofCity(scene, index, unit);
        }
    }

    private static void ofCity(Scene scene, int index, int unit) {
        Sentence sentence = scene.sentence();
        boolean isMoved = Set.of("um", "by").contains(sentence.word(index - 1))
                || (sentence.word(index - 1).startsWith("rund")
                        && sentence.word(index - 2).equals("um"))
                || (sentence.word(index - 1).equals("von")
                        && Set.of("plus", "minus", "zuwachs", "verlust", "gewinn")
                                .contains(sentence.word(index - 2)))
                || SIGNED.contains(sentence.word(index - 1))
                || (MORE.contains(sentence.word(unit + 1))
                        && !sentence.word(unit + 1).equals("zu"))
                || Set.of("weniger", "fewer", "less").contains(sentence.word(unit + 1))
                || GAINS.contains(sentence.word(index - 1))
                || sentence.has(index - 2, "put", "on")
                || (sentence.word(unit + 1).equals("zu") && sentence.anyBefore(index, REACH, LAID))
                || isAgainstYear(sentence, index, unit)
                || (sentence.word(unit + 1).equals("(") && PointWords.target(sentence, unit + 3) > 0);
        if (isMoved) {
            moved(
                    scene,
                    SIGNED.contains(sentence.word(index - 1)) ? index - 1 : index,
                    unit,
                    direction(scene, index - 1, index));
        } else {
            scored(scene, index, unit);
        }
    }

    /** "gewinnt in der Kategorie Mobilität 2,0 Punkte gegenüber 2022". */
    private static boolean isAgainstYear(Sentence sentence, int index, int unit) {
        return sentence.any(GAINS)
                && !Set.of("auf", "mit", "von").contains(sentence.word(index - 1))
                && sentence.word(unit + 1).equals("gegenüber")
                && YearFinder.isYear(sentence.at(unit + 2));
    }

    private static Direction direction(Scene scene, int sign, int index) {
        Sentence sentence = scene.sentence();
        if (MINUS.contains(sentence.word(sign)) || sentence.anyAfter(index, 2, Set.of("weniger", "fewer", "less"))) {
            return Direction.DOWN;
        }
        if (PLUS.contains(sentence.word(sign)) || sentence.anyAfter(index, 2, Set.of("mehr", "more"))) {
            return Direction.UP;
        }
        return sentence.word(sign).equals("±")
                ? Direction.SAME
                : scene.direction(index).orElse(Direction.UP);
    }

    private static void moved(Scene scene, int from, int to, Direction direction) {
        BigDecimal value = value(scene, from, to);
        Optional<Cell> cell = scene.cell(from);
        scene.add(cell.map(known -> Mention.of(
                        from,
                        to,
                        new Change.ScoreMoved(
                                known, scene.before(from).orElse(scene.preceding(known.year())), direction, value)))
                .orElseGet(() -> Mention.unclear(from, to, ClaimType.SCORE_CHANGE)));
    }

    private static void scored(Scene scene, int from, int to) {
        BigDecimal value = value(scene, from, to);
        Optional<Cell> cell = scene.cell(from);
        boolean isResult = scene.sentence().word(from - 1).equals(":")
                && scene.sentence().at(from - 2).number() != null;
        cell.filter(_ -> !isResult)
                .ifPresent(known -> scene.add(Mention.of(from, to, new Snapshot.Scored(known, value))));
    }

    private static BigDecimal value(Scene scene, int from, int to) {
        for (int i = from; i <= to; i++) {
            BigDecimal number = scene.sentence().at(i).number();
            if (number != null) {
                return number;
            }
        }
        return BigDecimal.ZERO;
    }
}
