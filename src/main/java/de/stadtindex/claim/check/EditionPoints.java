package de.stadtindex.claim.check;

import de.stadtindex.claim.Direction;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Set;

/** Tells which points are said of an edition as a whole: its mean, and what rank 10 has. */
final class EditionPoints {

    private static final Set<String> MEANS = Lexicon.words(
            "durchschnitt durchschnittlich mittel mittelwert schnitt durchschnittswert average",
            "typical durchschnittsstadt durchschnittskommune mean durchschnittliche durchschnittspunktzahl"
                    + " durchschnittswert durchschnittlichen");
    private static final Set<String> NEEDED = Lexicon.words(
            "schwelle reichten reichte reicht nötig erforderlich brauchte benötigt needed enough",
            "latte hürde eintrittskarte ticket hurdle cutoff threshold bedurfte mindestens genügten notwendig"
                    + " brauchten took");
    private static final Set<String> MORE = Lexicon.words("mehr weniger more fewer less higher lower höher niedriger");
    private static final Set<String> LESS = Lexicon.words("weniger fewer less lower niedriger");
    private static final Set<String> GAINS = Lexicon.words("plus minus zuwachs anstieg rise gain increase fall drop");
    private static final Set<String> OVER = Set.of("über", "unter", "above", "below");
    private static final int REACH = 6;

    private EditionPoints() {}

    /** Whether a sentence speaks of a mean. */
    static boolean namesMean(Sentence sentence) {
        return sentence.any(MEANS);
    }

    /** Whether it speaks of what is needed for the first ten. */
    static boolean isNeeded(Sentence sentence) {
        return sentence.any(NEEDED)
                && sentence.any(Set.of("top", "zehn", "ten", "schwelle", "threshold", "latte", "hürde", "hurdle"));
    }

    /** Whether the threshold is named nearer than the mean. */
    static boolean isNearer(Sentence sentence, int index) {
        return sentence.anyBefore(index, REACH, Set.of("schwelle", "threshold"))
                && !sentence.anyBefore(index, REACH, MEANS);
    }

    static boolean isMean(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isOver = sentence.anyAfter(index, REACH, OVER) && !sentence.anyBefore(index, REACH * 2, MEANS);
        return !isOver && (sentence.anyBefore(index, REACH * 2, MEANS) || sentence.anyAfter(index, REACH, MEANS));
    }

    static void mean(Scene scene, int index, int unit, BigDecimal value) {
        Sentence sentence = scene.sentence();
        EditionYear year = scene.year(index);
        boolean isMore = MORE.contains(sentence.word(unit + 1));
        boolean isGain =
                Set.of("von", "of").contains(sentence.word(index - 1)) && GAINS.contains(sentence.word(index - 2));
        if (isGain
                || isMore
                || sentence.word(index - 1).equals("um")
                || PointsReader.SIGNED.contains(sentence.word(index - 1))
                || sentence.word(index - 1).equals("by")) {
            boolean isLess = LESS.contains(sentence.word(unit + 1));
            boolean down = isLess
                    || (!isMore
                            && scene.direction(index)
                                    .filter(way -> way == Direction.DOWN)
                                    .isPresent());
            EditionYear before = scene.before(index).orElse(scene.preceding(year));
            scene.add(Mention.of(index, unit, new EditionClaim.MeanMoved(year, before, down ? value.negate() : value)));
        } else {
            scene.add(Mention.of(index, unit, new EditionClaim.Mean(year, value)));
        }
    }
}
