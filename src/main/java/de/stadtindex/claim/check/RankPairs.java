package de.stadtindex.claim.check;

import java.util.Set;

/** Reads two ranks of one city: "von Platz 41 auf Platz 7". */
final class RankPairs {

    private static final Set<String> COUNTS = Set.of("zahl", "anzahl", "number");
    private static final Set<String> FROM = Set.of("von", "vom", "from");
    private static final Set<String> TO = Set.of("auf", "to");

    private RankPairs() {}

    /** "von Platz 41 auf (Platz) 7": the one before, and the one now. */
    static boolean read(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        if (!FROM.contains(sentence.word(index))) {
            return false;
        }
        int from = RankReader.isRankWord(sentence, index + 1) ? index + 2 : index + 1;
        int to = from + 1;
        while (to <= from + 2 && (sentence.word(to).equals(".") || RankReader.isRankWord(sentence, to))) {
            to++;
        }
        if (sentence.at(from).whole() <= 0
                || sentence.any(COUNTS)
                || !TO.contains(sentence.word(to))
                || sentence.at(from).isDecimal()) {
            return false;
        }
        int rank = to + 1;
        while (rank <= to + 2
                && (Set.of("den", "the").contains(sentence.word(rank)) || RankReader.isRankWord(sentence, rank))) {
            rank++;
        }
        boolean isCounted = sentence.at(rank + 1).isWord()
                && sentence.at(rank + 1).isCapital()
                && !RankReader.isRankWord(sentence, rank - 1)
                && !RankReader.isRankWord(sentence, rank + 1);
        if (sentence.at(rank).whole() <= 0
                || isCounted
                || Cue.POINTS.fits(sentence.word(rank + 1))
                || YearFinder.isYear(sentence.at(from))) {
            return false;
        }
        RankNotes.previous(scene, index + 1, from, sentence.at(from).whole());
        RankNotes.current(scene, to + 1, rank, sentence.at(rank).whole());
        return true;
    }
}
