package de.stadtindex.claim.check;

import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.EditionClaim.Countable;
import de.stadtindex.claim.EditionClaim.Counted;
import java.util.Optional;
import java.util.Set;

/** Finds how large an edition is said to be: "83 Städte", "13.529 Datenpunkte", "Platz 17 von 83". */
final class CountReader implements Reader {

    private static final Set<String> CITIES = Lexicon.words("städte städten großstädte großstädten cities kommunen");
    private static final Set<String> OF = Lexicon.words("von unter aller alle der of among all den");
    private static final Set<String> CONTEXT = Lexicon.words(
            "index ranking bitkom verglichen vergleicht untersucht untersuchten bewertet",
            "bewerteten analysiert analysierten gerankt verglichenen vergleich ranks compares",
            "compared ranked covers analysed examined rangliste teil teilnehmenden erfasst",
            "edition ausgabe looked assessed total insgesamt misst umfasst berücksichtigt ausgewertet geprüft");
    private static final Set<String> NUMBERS = Set.of("zahl", "anzahl", "number");
    private static final int FEWEST_LIKELY = 60;
    private static final int MOST_LIKELY = 120;
    private static final int FEWEST = 20;
    private static final int MOST = 500;

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            int count = sentence.at(i).cardinal();
            if (count > 0 && !scene.isTaken(i)) {
                read(scene, i, count);
            }
        }
    }

    private static void read(Scene scene, int index, int count) {
        Sentence sentence = scene.sentence();
        Optional<Countable> what = what(sentence.word(index + 1))
                .or(() -> what(sentence.word(index + 2))
                        .filter(_ -> sentence.at(index + 1).isWord()));
        if (what.isPresent()) {
            int to = what(sentence.word(index + 1)).isPresent() ? index + 1 : index + 2;
            if (what.get() != Countable.CITIES || isOfIndex(scene, index, count)) {
                scene.add(Mention.of(index, to, new Counted(scene.year(index), what.get(), count)));
            }
        } else if (isMoreData(scene, index, count)) {
            scene.add(Mention.of(index, index, new Counted(scene.year(index), Countable.DATA_POINTS, count)));
        } else if (isOfRank(scene, index) || isNumber(scene, index, count)) {
            scene.add(Mention.of(index, index, new Counted(scene.year(index), Countable.CITIES, count)));
        }
    }

    private static boolean isPlace(Mention mention) {
        return mention.repeatable() != null || mention.type() == ClaimType.PREVIOUS_RANK;
    }

    private static Optional<Countable> what(String word) {
        if (word.equals("data") || word.equals("daten")) {
            return Optional.of(Countable.DATA_POINTS);
        }
        if (CITIES.contains(word)) {
            return Optional.of(Countable.CITIES);
        }
        if (word.startsWith("datenpunkt")) {
            return Optional.of(Countable.DATA_POINTS);
        }
        if (word.startsWith("parameter")) {
            return Optional.of(Countable.PARAMETERS);
        }
        return word.startsWith("indikator") || word.startsWith("indicator")
                ? Optional.of(Countable.INDICATORS)
                : Optional.empty();
    }

    /** Fewer cities than that are some of them, not all. */
    private static boolean isOfIndex(Scene scene, int index, int count) {
        Sentence sentence = scene.sentence();
        return count >= FEWEST
                && count <= MOST
                && !YearFinder.isYear(sentence.at(index))
                && ((scene.isOfIndex() && count >= FEWEST_LIKELY && count <= MOST_LIKELY)
                        || sentence.any(CONTEXT)
                        || (OF.contains(sentence.word(index - 1)) && sentence.places(Cue.RANK).length > 0));
    }

    /** "10.773 Datenpunkte, ein Jahr davor noch 11.016": the same of another edition. */
    private static boolean isMoreData(Scene scene, int index, int count) {
        return count > YearFinder.LAST
                && scene.mentions().stream()
                        .anyMatch(mention -> mention.to() < index
                                && mention.claim() instanceof Counted counted
                                && counted.what() == Countable.DATA_POINTS);
    }

    /** "die Zahl der untersuchten Städte stieg auf 82". */
    private static boolean isNumber(Scene scene, int index, int count) {
        Sentence sentence = scene.sentence();
        boolean isReached =
                Set.of("auf", "bei", "to", "was", "is", "beträgt", "betrug").contains(sentence.word(index - 1));
        return count >= FEWEST
                && isReached
                && !sentence.at(index + 1).isWord()
                && sentence.any(NUMBERS)
                && sentence.anyBefore(index, sentence.size(), CITIES)
                && sentence.places(Cue.RANK).length == 0;
    }

    /** "Rang 17 von 83". */
    private static boolean isOfRank(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int rank = sentence.word(index - 2).equals("out") ? index - 3 : index - 2;
        return Set.of("von", "of").contains(sentence.word(index - 1))
                && sentence.at(index).whole() <= MOST
                && !scene.isTaken(index)
                && scene.mentions().stream().anyMatch(mention -> mention.to() == rank && isPlace(mention))
                && !Cue.POINTS.fits(sentence.word(index + 1));
    }
}
