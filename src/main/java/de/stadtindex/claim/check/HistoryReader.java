package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.History;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds what is said of all editions: "zum dritten Mal in Folge", "erstmals", "bester Rang seit 2021". */
final class HistoryReader implements Reader {

    private static final Set<String> YEAR_WORDS = Lexicon.words("jahr jahre jahren year years consecutive");
    private static final Set<String> FIRST = Set.of("erstmals", "erstmalig");
    private static final Set<String> RESULT = Lexicon.words(
            "rang platz platzierung ergebnis abschneiden wert rank result place position placing", "ranking");
    private static final Set<String> EVER = Lexicon.words(
            "jemals überhaupt bisher bislang zeiten beginn ever history geschichte start bestehen",
            "bisherige bisheriges");
    private static final int REACH = 9;

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (scene.isTaken(i)) {
                continue;
            }
            if (FIRST.contains(sentence.word(i))) {
                repeated(scene, i, i, 1, false);
            } else if (isTime(sentence, i)) {
                int end = sentence.has(i + 2, "in", "folge")
                        ? i + 3
                        : sentence.has(i + 2, "in", "a", "row")
                                ? i + 4
                                : sentence.word(i + 2).equals("hintereinander")
                                                || sentence.word(i + 2).equals("running")
                                        ? i + 2
                                        : i + 1;
                repeated(scene, start(sentence, i), end, sentence.at(i).whole(), end > i + 1);
            } else if (isYears(sentence, i)) {
                int end = sentence.has(i + 2, "in", "folge")
                        ? i + 3
                        : sentence.has(i + 2, "in", "a", "row") ? i + 4 : i + 1;
                repeated(
                        scene,
                        start(sentence, i),
                        Math.max(end, i + 1),
                        sentence.at(i).whole(),
                        true);
            } else if (isNever(sentence, i)) {
                never(scene, i);
            } else if (sentence.word(i).startsWith("best")
                    || sentence.word(i).startsWith("schlechtest")
                    || sentence.word(i).equals("worst")
                    || sentence.word(i).equals("highest")
                    || sentence.word(i).equals("lowest")) {
                extreme(scene, i);
            }
        }
    }

    private static int start(Sentence sentence, int index) {
        if (Set.of("zum", "for").contains(sentence.word(index - 1))) {
            return index - 1;
        }
        return sentence.has(index - 2, "for", "the") ? index - 2 : index;
    }

    /** "dritten Mal", "third time", "zum 3. Mal". */
    private static boolean isTime(Sentence sentence, int index) {
        return sentence.at(index).isOrdinal() && Set.of("mal", "time").contains(sentence.word(index + 1));
    }

    /** "das dritte Jahr in Folge", "third year in a row", "drei Jahre in Folge". */
    private static boolean isYears(Sentence sentence, int index) {
        return sentence.at(index).whole() > 1
                && YEAR_WORDS.contains(sentence.word(index + 1))
                && (sentence.has(index + 2, "in", "folge")
                        || sentence.has(index + 2, "in", "a", "row")
                        || sentence.word(index + 1).equals("consecutive")
                        || sentence.word(index + 2).equals("hintereinander")
                        || sentence.word(index + 2).equals("running"));
    }

    /** Attaches how often to what: the nearest claim of the sentence that may repeat. */
    private static void repeated(Scene scene, int from, int to, int times, boolean isRow) {
        Optional<Snapshot> what = scene.mentions().stream()
                .filter(HistoryReader::isPlace)
                .min(Comparator.comparingInt(mention -> Math.abs(mention.from() - to)))
                .map(Mention::repeatable);
        ClaimType type = isRow ? ClaimType.STREAK : times == 1 ? ClaimType.FIRST_TIME : ClaimType.TIMES;
        if (what.isPresent() && times > 0) {
            scene.add(Mention.of(
                    from, to, isRow ? new History.InARow(what.get(), times) : new History.Times(what.get(), times)));
        } else if (isNew(scene.sentence(), to)) {
            NoveltyReader.note(scene, from, to);
        } else if (isRow && times > 0 && scene.mentions().stream().anyMatch(mention -> mention.claim() != null)) {
            scene.add(Mention.unclear(from, to, type));
        }
    }

    /** Points and distances do not repeat. */
    static boolean isPlace(Mention mention) {
        return mention.repeatable() != null
                && mention.type() != ClaimType.SCORE
                && mention.type() != ClaimType.DISTANCE;
    }

    private static boolean isNew(Sentence sentence, int index) {
        return sentence.anyAfter(index, REACH, NoveltyReader.PRESENT)
                || sentence.anyBefore(index, REACH, NoveltyReader.PRESENT);
    }

    /** "so schlecht wie nie zuvor", "besser als je zuvor", "einen schlechteren Rang hatte sie noch nie". */
    private static boolean isNever(Sentence sentence, int index) {
        return Set.of("nie", "je", "never", "ever").contains(sentence.word(index))
                && (Set.of("zuvor", "before").contains(sentence.word(index + 1))
                        || sentence.word(index - 1).equals("noch"));
    }

    private static void never(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isBad =
                sentence.anyBefore(index, REACH, Set.of("schlecht", "schlechter", "schlechteren", "worse", "badly"));
        boolean isGood = sentence.anyBefore(index, REACH, Set.of("gut", "besser", "besseren", "better", "well"));
        scene.cell(index)
                .filter(_ -> isBad != isGood)
                .ifPresent(cell -> scene.add(Mention.of(
                        index, index, isBad ? new History.WorstSince(cell, null) : new History.BestSince(cell, null))));
    }

    /** "bester Rang seit 2021", "bestes Ergebnis aller Zeiten". */
    private static void extreme(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int noun = index + 1;
        while (noun <= index + 3 && !RESULT.contains(sentence.word(noun))) {
            noun++;
        }
        Optional<EditionYear> since = scene.years().since();
        boolean ever = sentence.anyAfter(index, REACH, EVER) || sentence.anyBefore(index, 3, EVER);
        Optional<Cell> cell = scene.cell(index);
        if (noun > index + 3 || (since.isEmpty() && !ever) || cell.isEmpty()) {
            return;
        }
        boolean isBest =
                sentence.word(index).startsWith("best") || sentence.word(index).equals("highest");
        EditionYear from = since.orElse(null);
        scene.add(Mention.of(
                index,
                noun,
                isBest ? new History.BestSince(cell.get(), from) : new History.WorstSince(cell.get(), from)));
    }
}
