package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;

/** Finds ranks: "Rang 17", "den siebzehnten Platz", "(Vorjahr: 18)", "von 41 auf 7", "die Plätze 2, 3 und 4". */
final class RankReader implements Reader {

    private static final Set<String> PREVIOUS = Lexicon.words(
            "vorjahr vorjahresplatz vorjahresrang vorjahreswert previously zuvor bisher bislang",
            "previous vorher ehemals formerly");
    private static final Set<String> RANK_WORDS = Lexicon.words("rang rangs platz platzes position rank place spot");
    private static final Set<String> LABELS = Lexicon.words(
            "gesamtrang gesamtplatz gesamtplatzierung platzierung rangplatz ranking placement bundesrang");

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!scene.isTaken(i)) {
                i = Math.max(i, readAt(scene, sentence, i));
            }
        }
    }

    /** Reads what begins at a word; gives the last word read. */
    private int readAt(Scene scene, Sentence sentence, int i) {
        int listed = RankLists.read(scene, i);
        if (listed > i) {
            return listed;
        }
        if (RankPairs.read(scene, i)) {
            return i;
        }
        int number = number(sentence, i);
        if (number > i && !isSomethingElse(sentence, number)) {
            RankNotes.note(scene, i, number, sentence.at(number).whole());
            return number;
        }
        boolean isCounted = isRankWord(sentence, i + 1) || sentence.word(i + 1).equals("stelle");
        boolean isPlace = sentence.at(i).isOrdinal() && (isCounted || Ordinals.isPlace(sentence, i));
        if (isPlace) {
            RankNotes.note(scene, i, isCounted ? i + 1 : i, sentence.at(i).whole());
            return i + 1;
        }
        if (Ordinals.isInBrackets(scene, i)) {
            RankNotes.current(scene, i, i, sentence.at(i).whole());
            return i;
        }
        Optional<CityRef> holder = holder(scene, i);
        if (holder.isPresent()) {
            Cell cell = new Cell(holder.get().city(), scene.category(i), scene.year(i));
            scene.add(Mention.of(i, i, new Snapshot.Ranked(cell, sentence.at(i).whole())));
            return i;
        }
        if (isDated(sentence, i)) {
            RankNotes.current(scene, i, i, sentence.at(i).whole());
            return i;
        }
        if (Ordinals.isNumbered(scene, i)) {
            numbered(scene, i);
            return i + 1;
        }
        if (PREVIOUS.contains(sentence.word(i))
                || YearFinder.isYear(sentence.at(i))
                || sentence.has(i, "previous", "year")) {
            return bare(scene, i);
        }
        return i;
    }

    /** "vor dem Dritten Stuttgart", "vom Vierten Köln". */
    private static Optional<CityRef> holder(Scene scene, int index) {
        Token token = scene.sentence().at(index);
        boolean isHeld = token.isOrdinal()
                && token.isCapital()
                && Set.of("dem", "den", "der", "vom", "zum")
                        .contains(scene.sentence().word(index - 1));
        return scene.cities().stream()
                .filter(ref -> isHeld && ref.from() == index + 1)
                .findFirst();
    }

    /** "Platz 81 (2023) und 77 (2024)". */
    private static boolean isDated(Sentence sentence, int index) {
        return sentence.at(index).cardinal() > 0
                && sentence.word(index + 1).equals("(")
                && YearFinder.isYear(sentence.at(index + 2))
                && sentence.word(index + 3).equals(")")
                && sentence.places(Cue.RANK).length > 0;
    }

    static boolean isRankWord(Sentence sentence, int index) {
        return RANK_WORDS.contains(sentence.word(index));
    }

    /** Where the number stands that follows a rank word; the index itself where there is none. */
    private static int number(Sentence sentence, int index) {
        boolean isLabel = LABELS.contains(sentence.word(index))
                && sentence.word(index + 1).equals(":");
        boolean isWord = isLabel
                || isRankWord(sentence, index)
                || Set.of("nummer", "stelle", "number").contains(sentence.word(index))
                || (Set.of("no", "nr").contains(sentence.word(index))
                        && sentence.word(index + 1).equals("."));
        if (!isWord) {
            return index;
        }
        int next = Set.of("nr", "number", "no").contains(sentence.word(index + 1)) ? index + 2 : index + 1;
        next = sentence.word(next).equals(".") || sentence.word(next).equals(":") ? next + 1 : next;
        return sentence.at(next).whole() > 0 && sentence.at(next).whole() < 1000 ? next : index;
    }

    /** "Platz 3 Wochen" or "Rang 2,5". */
    private static boolean isSomethingElse(Sentence sentence, int number) {
        return sentence.at(number).isDecimal()
                || (sentence.word(number).startsWith("ein")
                        && !sentence.word(number).equals("eins"));
    }

    /** "1. München", "2022 war sie 24.": a number that counts because of what stands beside it. */
    private static void numbered(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int rank = sentence.at(index).whole();
        Optional<CityRef> city =
                scene.cities().stream().filter(ref -> ref.from() == index + 2).findFirst();
        if (city.isPresent()) {
            Cell cell = new Cell(city.get().city(), scene.category(index), scene.year(index));
            scene.add(Mention.of(index, index + 1, new Snapshot.Ranked(cell, rank)));
        } else if (sentence.word(index - 1).equals("zuvor")) {
            RankNotes.previous(scene, index, index, rank);
        } else {
            RankNotes.note(scene, index, sentence.word(index + 1).equals(".") ? index + 1 : index, rank);
        }
    }

    /** "ein Jahr zuvor (22)". */
    private static boolean isNoted(Sentence sentence, int index) {
        return sentence.word(index).equals("(")
                && !YearFinder.isYear(sentence.at(index - 1))
                && sentence.word(index + 2).equals(")");
    }

    /** "Vorjahr: 18", "2024: Rang 18": a number that is a rank because of what stands before it. */
    private static int bare(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int head = sentence.has(index, "previous", "year") ? index + 1 : index;
        int next =
                sentence.word(head + 1).equals(":") || sentence.word(head + 1).equals("noch") ? head + 2 : head + 1;
        int number = isRankWord(sentence, next) || isNoted(sentence, next) ? next + 1 : next;
        boolean isInBrackets = sentence.word(index - 1).equals("(")
                && sentence.word(number + 1).equals(")");
        boolean isSeparated = next == head + 2
                || isInBrackets
                || isNoted(sentence, next)
                || (PREVIOUS.contains(sentence.word(index)) && number == next + 1);
        if (!isSeparated
                || Set.of("seit", "since").contains(sentence.word(index - 1))
                || sentence.at(number).whole() <= 0
                || Cue.POINTS.fits(sentence.word(number + 1))
                || YearFinder.isYear(sentence.at(number))) {
            return index;
        }
        if (YearFinder.isYear(sentence.at(index))) {
            EditionYear year = new EditionYear(sentence.at(index).whole());
            int rank = sentence.at(number).whole();
            scene.city(index)
                    .ifPresent(city -> scene.add(Mention.of(
                            index, number, new Snapshot.Ranked(new Cell(city, scene.category(index), year), rank))));
        } else {
            RankNotes.previous(scene, index, number, sentence.at(number).whole());
        }
        return number;
    }
}
