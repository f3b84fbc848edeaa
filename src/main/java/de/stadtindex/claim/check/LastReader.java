package de.stadtindex.claim.check;

import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Finds who is said to be last, or last but one. */
final class LastReader implements Reader {

    private static final Set<String> CAME = Lexicon.words("comes came is was been finished ranks ranked");
    private static final Set<String> LAST = Set.of("schlusslicht", "tabellenletzter", "tabellenende");
    private static final Set<String> BOTTOMS = Lexicon.words("table ranking list index pile rankings league");
    private static final Set<String> AVOIDING = Lexicon.words("vermieden vermeidet abgegeben los losgeworden abgeben");
    private static final Map<String, Integer> BEFORE_LAST =
            Map.of("vorletzt", 1, "zweitletzt", 1, "drittletzt", 2, "viertletzt", 3, "fünftletzt", 4, "penultimate", 1);

    private final ToIntFunction<EditionYear> cities;

    /** Knows how many cities an edition has; 0 where that is not known. */
    LastReader(ToIntFunction<EditionYear> cities) {
        this.cities = cities;
    }

    @Override
    public void read(Scene scene) {
        scene.freeWords().forEach(i -> readAt(scene, scene.sentence(), i));
    }

    private void readAt(Scene scene, Sentence sentence, int i) {
        int end = fromBottom(sentence, i);
        if (end >= i) {
            fromBottom(scene, i, end);
        } else if (isLast(sentence, i)) {
            last(scene, i, lastEnd(sentence, i));
        }
    }

    private static void last(Scene scene, int from, int to) {
        if (GroupFinder.heading(scene.sentence()).isPresent()) {
            scene.take(from, to);
            return;
        }
        boolean isToldBefore = scene.cities().stream()
                .anyMatch(ref -> ref.to() < from && scene.sentence().clausesBetween(ref.to(), from) == 0);
        Optional<CityRef> after = scene.cities().stream()
                .filter(ref -> ref.from() > to && (ref.from() <= to + 2 || !isToldBefore))
                .filter(ref -> scene.sentence().clausesBetween(ref.from(), to) == 0)
                .findFirst();
        scene.cell(to)
                .map(cell -> after.map(ref -> cell.of(ref.city())).orElse(cell))
                .ifPresent(cell -> scene.add(Mention.of(from, to, new Snapshot.Last(cell))));
    }

    /** Where the words end that count a place from below: "vorletzten Platz", "last but one", "second from bottom". */
    private static int fromBottom(Sentence sentence, int index) {
        if (places(sentence, index) == 0) {
            return -1;
        }
        if (sentence.has(index, "last", "but") || sentence.has(index + 1, "from", "bottom")) {
            return index + 2;
        }
        if (sentence.has(index + 1, "to", "last")) {
            return index + 2;
        }
        return Cue.RANK.fits(sentence.word(index + 1)) ? index + 1 : index;
    }

    /** How many places above the last one the words mean; 0 where they mean none. */
    private static int places(Sentence sentence, int index) {
        String word = sentence.word(index);
        boolean isCounted = sentence.at(index).isOrdinal()
                && (sentence.has(index + 1, "from", "bottom") || sentence.has(index + 1, "to", "last"));
        if (isCounted) {
            return sentence.at(index).whole() - 1;
        }
        if (sentence.has(index, "last", "but")) {
            return Math.max(0, sentence.at(index + 2).cardinal());
        }
        return BEFORE_LAST.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    private void fromBottom(Scene scene, int from, int to) {
        int above = places(scene.sentence(), from);
        scene.cell(from).ifPresent(cell -> {
            int rank = cities.applyAsInt(cell.year()) - above;
            if (rank > 0) {
                scene.add(Mention.of(from, to, new Snapshot.Ranked(cell, rank)));
            }
        });
    }

    private static boolean isLast(Sentence sentence, int index) {
        boolean isAdjective = Set.of("letzten", "letzte", "letzter", "last").contains(sentence.word(index))
                && (isAlone(sentence, index)
                        || sentence.word(index + 1).equals("platz")
                        || sentence.word(index + 1).equals("rang")
                        || sentence.word(index + 1).equals("place"));
        return LAST.contains(sentence.word(index))
                || isAdjective
                || sentence.has(index, "am", "ende", "der", "tabelle")
                || isBottom(sentence, index)
                || sentence.has(index, "brings", "up", "the", "rear")
                || isLantern(sentence, index);
    }

    private static boolean isBottom(Sentence sentence, int index) {
        return sentence.has(index, "bottom", "of", "the") && sentence.any(BOTTOMS);
    }

    /** "die rote Laterne". */
    private static boolean isLantern(Sentence sentence, int index) {
        return sentence.word(index).startsWith("rote")
                && sentence.word(index + 1).equals("laterne")
                && !sentence.any(AVOIDING);
    }

    /** "war Letzter", "comes last". */
    private static boolean isAlone(Sentence sentence, int index) {
        boolean isEnglish = sentence.word(index).equals("last")
                && CAME.contains(sentence.word(index - 1))
                && !sentence.word(index + 1).equals("among")
                && !sentence.word(index + 1).equals("year");
        boolean isGerman = Set.of("letzter", "letzte").contains(sentence.word(index))
                && sentence.at(index).isCapital()
                && !sentence.at(index + 1).isCapital();
        return isEnglish || isGerman;
    }

    private static int lastEnd(Sentence sentence, int index) {
        if (Set.of("am", "brings").contains(sentence.word(index)) || isBottom(sentence, index)) {
            return index + 3;
        }
        return LAST.contains(sentence.word(index)) || isAlone(sentence, index) ? index : index + 1;
    }
}
