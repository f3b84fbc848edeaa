package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.History;
import de.stadtindex.claim.Snapshot;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds how often something is said to hold: "zum dritten Mal in Folge", "erstmals", "der vierte Gesamtsieg". */
final class HistoryReader implements Reader {

    private static final Set<String> FIRST = Set.of("erstmals", "erstmalig");
    private static final Set<String> WINS = Lexicon.words(
            "gesamtsieg sieg titel gesamtsiege siege triumph win victory title triumph crown titelgewinn erfolg");
    private static final Set<String> MOVES = Lexicon.words(
            "verbesserung aufstieg anstieg zugewinn abstieg verschlechterung rückgang improvement rise climb decline",
            "fall drop gain");
    private static final Set<String> ISSUED =
            Lexicon.words("veröffentlicht veröffentlichte erschien erschienen published launched erhoben");
    private static final Set<String> RANKED = Set.of("rang", "ränge", "platz", "plätze", "index", "ranking", "rank");
    private static final int REACH = 9;

    @Override
    public void read(Scene scene) {
        scene.freeWords().forEach(i -> readAt(scene, scene.sentence(), i));
    }

    private static void readAt(Scene scene, Sentence sentence, int i) {
        int times = NumberWords.times(sentence.word(i));
        if (FIRST.contains(sentence.word(i))) {
            repeated(scene, i, i, 1, false);
        } else if (sentence.at(i).whole() > 0) {
            counted(scene, sentence, i);
        } else if (times > 1) {
            int end = RowWords.end(sentence, i);
            repeated(scene, i, end, times, end > i);
        }
    }

    private static void counted(Scene scene, Sentence sentence, int i) {
        int end = RowWords.end(sentence, i);
        boolean isRow = end > i;
        boolean isTime = sentence.at(i).isOrdinal() && Set.of("mal", "time").contains(sentence.word(i + 1));
        int win = win(sentence, i);
        int start = start(sentence, i);
        boolean isCount =
                sentence.at(i).cardinal() > 1 && Set.of("mal", "times").contains(sentence.word(i + 1));
        if (isCount && !isRow) {
            repeated(scene, i, i + 1, sentence.at(i).whole(), false);
        } else if (win > i) {
            won(scene, i, isRow ? Math.max(end, win) : win, sentence.at(i).whole(), isRow);
        } else if (isTime || isRow) {
            repeated(scene, start, Math.max(end, i + 1), sentence.at(i).whole(), isRow);
        }
    }

    /** "dritter Gesamtsieg", "third consecutive win"; the number itself where no victory is counted. */
    private static int win(Sentence sentence, int index) {
        for (int i = index + 1; i <= index + 2; i++) {
            if (WINS.contains(sentence.word(i)) && sentence.at(index).isOrdinal()) {
                return i;
            }
        }
        return index;
    }

    private static void won(Scene scene, int from, int to, int times, boolean isRow) {
        scene.cell(from).ifPresent(cell -> {
            Snapshot first = new Snapshot.Ranked(cell, 1);
            scene.add(Mention.of(from, to, isRow ? new History.InARow(first, times) : new History.Times(first, times)));
        });
    }

    private static int start(Sentence sentence, int index) {
        if (Set.of("zum", "for", "im").contains(sentence.word(index - 1))) {
            return index - 1;
        }
        return sentence.has(index - 2, "for", "the") || sentence.has(index - 2, "for", "a") ? index - 2 : index;
    }

    /** Attaches how often to what: the nearest claim of the sentence that may repeat, or how the city moved. */
    private static void repeated(Scene scene, int from, int to, int times, boolean isRow) {
        Optional<Snapshot> what = scene.mentions().stream()
                .filter(HistoryReader::isPlace)
                .min(Comparator.comparingInt(mention -> Math.abs(mention.from() - to)))
                .map(Mention::repeatable);
        Optional<Claim> moved = isRow ? moved(scene, from, to, times) : Optional.empty();
        if (scene.sentence().anyAfter(to, 3, ISSUED)) {
            return;
        }
        if (what.isEmpty() && times > 0 && Wins.areIn(scene.sentence())) {
            won(scene, from, to, times, isRow);
        } else if (moved.isPresent()) {
            scene.add(Mention.of(from, to, moved.get()));
        } else if (what.isPresent() && times > 0) {
            scene.add(Mention.of(
                    from, to, isRow ? new History.InARow(what.get(), times) : new History.Times(what.get(), times)));
        } else if (isNew(scene.sentence(), to)) {
            NoveltyReader.note(scene, from, to);
        } else if (isRow && scene.mentions().stream().anyMatch(mention -> mention.claim() != null)) {
            scene.add(Mention.unclear(from, to, ClaimType.STREAK));
        }
    }

    /** "zum zweiten Mal in Folge verbessert": which way, where the sentence says so and counts no place that is held. */
    private static Optional<Claim> moved(Scene scene, int from, int to, int times) {
        Sentence sentence = scene.sentence();
        boolean isOfPoints = sentence.places(Cue.POINTS).length > 0 && !sentence.any(RANKED);
        boolean isOfTop = scene.mentions().stream()
                .anyMatch(mention -> isPlace(mention)
                        && (mention.type() != ClaimType.RANK
                                || Math.abs(mention.from() - to) <= 2
                                || scene.direction(to).isEmpty()));
        Optional<Direction> way = scene.direction(to).filter(_ -> RowWords.isMoving(sentence, from, to, MOVES));
        Optional<Cell> cell = scene.cell(from);
        if (isOfPoints || isOfTop || way.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new History.MovedInARow(cell.get(), way.get(), times));
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
}
