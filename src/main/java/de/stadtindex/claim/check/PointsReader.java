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
            Lexicon.words("gewinnt gewann verliert verlor gains gained loses lost plus minus");
    private static final Set<String> VALUES =
            Lexicon.words("indexwert punktzahl punktwert score gesamtwert gesamtpunktzahl wert index");
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
                    || sentence.at(i).number() == null
                    || sentence.at(i).isOrdinal()) {
                continue;
            }
            int unit = unit(sentence, i);
            int target = target(sentence, i);
            if (target > 0) {
                before(scene, i);
            } else if (unit > 0) {
                points(scene, i, unit);
            } else if (sentence.at(i).isDecimal() && SIGNED.contains(sentence.word(i - 1))) {
                moved(scene, i - 1, i, direction(scene, i - 1, i));
            } else if (sentence.at(i).isDecimal() && isValue(sentence, i)) {
                points(scene, i, i);
            }
        }
    }

    /** Where the unit stands that follows a number: "89,6 Punkte", "89,6 von 100 Punkten"; 0 where there is none. */
    private static int unit(Sentence sentence, int index) {
        if (Cue.POINTS.fits(sentence.word(index + 1))) {
            return index + 1;
        }
        boolean ofHundred = Set.of("von", "of", "out").contains(sentence.word(index + 1));
        for (int i = index + 2; ofHundred && i <= index + 5; i++) {
            if (sentence.at(i).whole() == 100) {
                return Cue.POINTS.fits(sentence.word(i + 1))
                        ? i + 1
                        : Cue.POINTS.fits(sentence.word(i + 2)) ? i + 2 : 0;
            }
        }
        return 0;
    }

    /** The second of two scores, "von 77,8 auf 81,0"; 0 where there is none. */
    private static int target(Sentence sentence, int index) {
        boolean isFrom = Set.of("von", "from").contains(sentence.word(index - 1))
                && sentence.at(index).isDecimal();
        int to = Cue.POINTS.fits(sentence.word(index + 1)) ? index + 2 : index + 1;
        boolean isTo = Set.of("auf", "to").contains(sentence.word(to))
                && sentence.at(to + 1).isDecimal();
        return isFrom && isTo ? to + 1 : 0;
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

    /** A score whose unit was said before: "Indexwert von 89,6", "(89,6)", "auf 89,6". */
    private static boolean isValue(Sentence sentence, int index) {
        boolean isTarget = Set.of("auf", "to").contains(sentence.word(index - 1))
                && (sentence.at(index - 2).isDecimal() || sentence.at(index - 3).isDecimal());
        boolean isBare = isTarget
                || !sentence.at(index + 1).isWord()
                || Set.of("und", "and").contains(sentence.word(index + 1));
        return isBare && (sentence.anyBefore(index, REACH, VALUES) || sentence.places(Cue.POINTS).length > 0);
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
        } else if (EditionPoints.isNeeded(sentence)) {
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
                || (sentence.word(unit + 1).equals("(") && target(sentence, unit + 3) > 0);
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
