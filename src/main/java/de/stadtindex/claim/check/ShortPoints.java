package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Finds points that stand without their unit, because what stands before says what they are. */
final class ShortPoints {

    private static final BigDecimal LEAST = BigDecimal.valueOf(20);
    private static final Set<String> FILLERS = Lexicon.words("gerundet auf mit kam only just nur with at knapp rund");
    private static final Set<String> ONLY = Set.of("nur", "noch", "only", "just", "still");

    private ShortPoints() {}

    /** Notes a number without a unit where it is points; says whether it is. */
    static boolean read(Scene scene, int index) {
        BigDecimal value = scene.sentence().at(index).number();
        if (value == null
                || value.signum() <= 0
                || Cue.POINTS.fits(scene.sentence().word(index + 1))) {
            return false;
        }
        return listed(scene, index, value)
                || sorted(scene, index, value)
                || dated(scene, index, value)
                || again(scene, index, value);
    }

    /** "1. München (90,2)". */
    private static boolean listed(Scene scene, int index, BigDecimal value) {
        boolean isPlausible = scene.sentence().at(index).isDecimal() && value.compareTo(LEAST) > 0;
        return isPlausible
                && Set.of(")", ",", ";").contains(scene.sentence().word(index + 1))
                && scene.isOfIndex()
                && scene.beside(index).isPresent()
                && scored(scene, index, value, scene.year(index));
    }

    /** "67,5 (Verwaltung)", "16. Platz (74,7)" of a category. */
    private static boolean sorted(Scene scene, int index, BigDecimal value) {
        boolean isOfCategory = scene.sentence().at(index).isDecimal()
                && scene.categoryBehind(index).isPresent();
        return isOfCategory && value.compareTo(LEAST) > 0 && scored(scene, index, value, scene.year(index));
    }

    /** "68,5 Punkte (2024: 67,6)". */
    private static boolean dated(Scene scene, int index, BigDecimal value) {
        Sentence sentence = scene.sentence();
        boolean isDated = sentence.at(index).isDecimal()
                && sentence.word(index - 1).equals(":")
                && YearFinder.isYear(sentence.at(index - 2))
                && scene.last(index, Snapshot.Scored.class).isPresent();
        return isDated
                && scored(
                        scene,
                        index,
                        value,
                        new EditionYear(sentence.at(index - 2).whole()));
    }

    /** "fehlten 2024 2,1 Punkte, 2025 nur noch 0,6", "80 Punkte holte Lübeck, Potsdam gerundet 76": the same of another. */
    private static boolean again(Scene scene, int index, BigDecimal value) {
        Sentence sentence = scene.sentence();
        String next = sentence.word(index + 1);
        if (sentence.at(index + 1).isWord() && !Set.of("und", "and").contains(next)) {
            return false;
        }
        Optional<Snapshot.Distance> apart = scene.last(index, Snapshot.Distance.class);
        boolean isOfYear = YearFinder.isYear(sentence.at(index - 1))
                || (ONLY.contains(sentence.word(index - 1))
                        && sentence.at(index).isDecimal());
        if (apart.isPresent() && isOfYear && sentence.at(index).isDecimal()) {
            Snapshot.Distance said = apart.get();
            scene.add(Mention.of(
                    index,
                    index,
                    new Snapshot.Distance(said.category(), scene.year(index), said.below(), said.above(), value)));
            return true;
        }
        int before = FILLERS.contains(sentence.word(index - 1)) ? index - 2 : index - 1;
        boolean isOfCity = scene.cities().stream().anyMatch(ref -> ref.to() == before && ref.from() > 0);
        return isOfCity
                && value.compareTo(LEAST) > 0
                && !Cue.RANK.fits(next)
                && scene.last(index, Snapshot.Scored.class).isPresent()
                && sentence.places(Cue.RANK).length == 0
                && scored(scene, index, value, scene.year(index));
    }

    private static boolean scored(Scene scene, int index, BigDecimal value, EditionYear year) {
        Optional<Cell> cell = scene.cell(index);
        cell.ifPresent(known -> scene.add(Mention.of(index, index, new Snapshot.Scored(known.in(year), value))));
        return cell.isPresent();
    }
}
