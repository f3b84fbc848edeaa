package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.Measure;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;

/** Finds who is said to be new, last, to have moved furthest, or better in so many categories. */
final class NoveltyReader implements Reader {

    static final Set<String> PRESENT = Lexicon.words(
            "dabei vertreten bewertet gelistet aufgenommen teil gerankt included ranked listed",
            "erfasst berücksichtigt neuling");
    private static final Set<String> CAME = Lexicon.words("comes came is was been finished ranks ranked");
    private static final Set<String> FIELD = Lexicon.words("ranking index rangliste dabei feld vertreten aufgenommen");
    private static final Set<String> LAST = Set.of("schlusslicht", "tabellenletzter", "tabellenende");
    private static final Set<String> LARGEST = Lexicon.words(
            "größte größten größter stärkste stärksten biggest largest weiteste weitesten",
            "steilste steilsten größtem");
    private static final Set<String> CATEGORIES = Lexicon.words(
            "kategorien bereichen themenbereichen themenfeldern feldern categories disziplinen",
            "handlungsfeldern themenfelder bereiche handlungsfelder themenbereiche areas fields");

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (scene.isTaken(i)) {
                continue;
            }
            if (isLast(sentence, i)) {
                int at = i;
                int end = lastEnd(sentence, at);
                Optional<CityRef> after = scene.cities().stream()
                        .filter(ref -> ref.from() > end && ref.from() <= end + 2)
                        .findFirst();
                scene.cell(i)
                        .map(cell -> after.map(ref -> cell.of(ref.city())).orElse(cell))
                        .ifPresent(cell -> scene.add(Mention.of(at, end, new Snapshot.Last(cell))));
            } else if (LARGEST.contains(sentence.word(i))
                    || sentence.word(i).equals("aufsteiger")
                    || sentence.word(i).equals("absteiger")) {
                largest(scene, i);
            } else if (Set.of("neu", "new").contains(sentence.word(i)) && sentence.anyAfter(i, 4, FIELD)) {
                note(scene, i, i);
            } else if (sentence.word(i).equals("neuling") || sentence.word(i).equals("newcomer")) {
                note(scene, i, i);
            } else if (isNoOther(sentence, i)) {
                furthest(scene, i);
            } else if (sentence.at(i).cardinal() > 0) {
                categories(scene, i);
            }
        }
    }

    static void note(Scene scene, int from, int to) {
        Optional<Cell> cell = scene.city(from).map(city -> new Cell(city, CategoryKey.OVERALL, scene.year(from)));
        scene.add(cell.map(known -> Mention.of(from, to, new Change.NewCity(known, scene.preceding(known.year()))))
                .orElseGet(() -> Mention.unclear(from, to, ClaimType.NEW_CITY)));
    }

    private static boolean isLast(Sentence sentence, int index) {
        boolean isAdjective = Set.of("letzten", "letzte", "letzter", "last").contains(sentence.word(index))
                && (isAlone(sentence, index)
                        || sentence.word(index + 1).equals("platz")
                        || sentence.word(index + 1).equals("rang")
                        || sentence.word(index + 1).equals("place"));
        return LAST.contains(sentence.word(index))
                || isAdjective
                || sentence.has(index, "am", "ende", "der", "tabelle");
    }

    /** "war Letzter", "comes last". */
    private static boolean isAlone(Sentence sentence, int index) {
        boolean isEnglish = sentence.word(index).equals("last")
                && CAME.contains(sentence.word(index - 1))
                && !sentence.word(index + 1).equals("year");
        boolean isGerman = Set.of("letzter", "letzte").contains(sentence.word(index))
                && sentence.at(index).isCapital()
                && !sentence.at(index + 1).isCapital();
        return isEnglish || isGerman;
    }

    private static int lastEnd(Sentence sentence, int index) {
        if (sentence.word(index).equals("am")) {
            return index + 3;
        }
        return LAST.contains(sentence.word(index)) || isAlone(sentence, index) ? index : index + 1;
    }

    /** "größter Sprung", "Aufsteiger des Jahres", "der größte Absteiger". */
    private static void largest(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isSuperlative = LARGEST.contains(sentence.word(index));
        int noun = isSuperlative ? index + 1 : index;
        boolean isOfAll = isSuperlative
                || sentence.word(index + 1).equals("des")
                || sentence.word(index - 1).equals("top");
        boolean isUp = Cue.UP.fits(sentence.word(noun));
        boolean isDown =
                Cue.DOWN.fits(sentence.word(noun)) || sentence.word(noun).startsWith("verlierer");
        Optional<Cell> cell = scene.cell(index);
        if (isOfAll && isUp != isDown && cell.isPresent()) {
            EditionYear before =
                    scene.before(index).orElse(scene.preceding(cell.get().year()));
            scene.add(Mention.of(
                    index,
                    isSuperlative ? noun : index,
                    new Change.LargestMove(cell.get(), before, isUp ? Direction.UP : Direction.DOWN)));
        }
    }

    private static boolean isNoOther(Sentence sentence, int index) {
        return Set.of("keine", "kein", "no").contains(sentence.word(index))
                && Set.of("andere", "anderer", "other").contains(sentence.word(index + 1));
    }

    /** "Keine andere Stadt ist so weit zurückgefallen wie Lübeck", "no other city climbed further than Hanover". */
    private static void furthest(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        for (CityRef city : scene.cities()) {
            boolean isCompared = Set.of("wie", "als", "as", "than").contains(sentence.word(city.from() - 1));
            Optional<Direction> way = scene.direction(index).filter(direction -> direction != Direction.SAME);
            if (isCompared && way.isPresent() && city.from() > index) {
                Cell cell = new Cell(city.city(), scene.category(index), scene.year(index));
                EditionYear before = scene.before(index).orElse(scene.preceding(cell.year()));
                scene.add(Mention.of(index, city.to(), new Change.LargestMove(cell, before, way.get())));
                return;
            }
        }
    }

    /** "in vier von fünf Kategorien", "in allen fünf Bereichen". */
    private static void categories(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        boolean isOfFive = Set.of("von", "of", "der").contains(sentence.word(index + 1));
        int noun = isOfFive ? index + 2 : index + 1;
        while (noun <= index + 4 && !CATEGORIES.contains(sentence.word(noun))) {
            noun++;
        }
        Optional<Direction> way = scene.direction(index);
        Optional<Cell> cell = scene.city(index).map(city -> new Cell(city, CategoryKey.OVERALL, scene.year(index)));
        boolean isAll = sentence.word(index - 1).equals("allen")
                || sentence.word(index - 1).equals("all");
        if (noun > index + 4
                || way.isEmpty()
                || cell.isEmpty()
                || sentence.at(index).cardinal() > 5
                || (!isOfFive && !isAll && sentence.at(index).cardinal() == 5)) {
            return;
        }
        Measure measure = sentence.places(Cue.POINTS).length > 0 ? Measure.SCORE : Measure.RANK;
        EditionYear before =
                scene.before(index).orElse(scene.preceding(cell.get().year()));
        scene.add(Mention.of(
                index,
                noun,
                new Change.CategoriesMoved(
                        cell.get(),
                        before,
                        measure,
                        way.get(),
                        sentence.at(index).cardinal())));
    }
}
