package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.Measure;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import java.util.Optional;
import java.util.Set;

/** Finds who is said to be new, to have moved furthest, or better in so many categories. */
final class NoveltyReader implements Reader {

    static final Set<String> PRESENT = Lexicon.words(
            "dabei vertreten bewertet gelistet aufgenommen teil gerankt included ranked listed",
            "erfasst berücksichtigt neuling");
    private static final Set<String> FIELD = Lexicon.words(
            "ranking index rangliste dabei feld vertreten aufgenommen hinzu hinzukam hinzugekommen dazu dazugekommen");
    private static final Set<String> NEW =
            Lexicon.words("neuling newcomer neuzugang premiere debüt debut erstteilnahme neueinsteiger joined newly");
    private static final Set<String> MOST = Set.of("further", "weiter", "stärker", "mehr");
    private static final Set<String> APPEARANCES = Lexicon.words("teilnahme auftritt appearance participation");
    private static final Set<String> LARGEST = Lexicon.words(
            "größte größten größter stärkste stärksten biggest largest weiteste weitesten",
            "steilste steilsten steilster größtem heaviest steepest schwerste schwersten tiefste tiefsten heftigste");
    private static final Set<String> CATEGORIES = Lexicon.words(
            "kategorien bereichen themenbereichen themenfeldern feldern categories disziplinen",
            "rubriken teilbereichen handlungsfeldern themenfelder bereiche handlungsfelder themenbereiche areas"
                    + " fields");

    @Override
    public void read(Scene scene) {
        scene.freeWords().forEach(i -> readAt(scene, scene.sentence(), i));
    }

    private static void readAt(Scene scene, Sentence sentence, int i) {
        if (LARGEST.contains(sentence.word(i))
                || sentence.word(i).equals("aufsteiger")
                || sentence.word(i).equals("absteiger")) {
            largest(scene, i);
        } else if (Set.of("neu", "new").contains(sentence.word(i)) && sentence.anyAfter(i, 4, FIELD)) {
            note(scene, i, i);
        } else if (sentence.at(i).isOrdinal()
                && sentence.at(i).whole() == 1
                && APPEARANCES.contains(sentence.word(i + 1))) {
            note(scene, i, i + 1);
        } else if ((NEW.contains(sentence.word(i)) && !sentence.word(i - 1).equals("der")) || isTakenIn(sentence, i)) {
            note(scene, i, i);
        } else if (isNoOther(sentence, i)) {
            furthest(scene, i);
        } else if (sentence.at(i).cardinal() > 0) {
            categories(scene, i);
        }
    }

    static void note(Scene scene, int from, int to) {
        Optional<Cell> cell = scene.city(from).map(city -> new Cell(city, CategoryKey.OVERALL, scene.year(from)));
        scene.add(cell.map(known -> Mention.of(from, to, new Change.NewCity(known, scene.preceding(known.year()))))
                .orElseGet(() -> Mention.unclear(from, to, ClaimType.NEW_CITY)));
    }

    /** "2025 wurde auch Cottbus aufgenommen". */
    private static boolean isTakenIn(Sentence sentence, int index) {
        boolean isAdded = sentence.has(index, "added", "to");
        return (isAdded || sentence.word(index).equals("aufgenommen"))
                && sentence.any(Set.of("wurde", "wurden", "was", "were"));
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
        boolean isWithin = sentence.anyAfter(noun, 3, Set.of("in", "ergab"))
                && !scene.category(noun + 4).isOverall()
                && sentence.anyAfter(noun, 3, Set.of("came", "ergab", "gab", "was", "war"));
        if (isOfAll && isUp != isDown && cell.isPresent() && !isWithin) {
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
                && (Set.of("andere", "anderer", "other", "stadt", "city").contains(sentence.word(index + 1))
                        || (Set.of("stadt", "city").contains(sentence.word(index + 2)) && sentence.any(MOST)));
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
        boolean isMost = sentence.any(MOST) || sentence.anyAfter(index, 8, Set.of("so"));
        Optional<Direction> way = scene.direction(index).filter(direction -> direction != Direction.SAME);
        boolean isOfOther = scene.cities().stream().anyMatch(ref -> ref.from() > index);
        scene.cell(index)
                .filter(_ -> isMost && way.isPresent() && !isOfOther)
                .ifPresent(cell -> scene.add(Mention.of(
                        index,
                        index + 2,
                        new Change.LargestMove(
                                cell, scene.before(index).orElse(scene.preceding(cell.year())), way.get()))));
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
