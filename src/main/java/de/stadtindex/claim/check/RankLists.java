package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads several ranks at once: "Hamburg, Stuttgart und Köln belegen die Plätze 2, 3 und 4"; each city has its number. */
final class RankLists {

    private static final Set<String> PLURALS = Lexicon.words("plätze plätzen ränge rängen ranks places positions");
    private static final Set<String> RANK_WORDS = Set.of("rang", "platz", "rank", "place");
    private static final Set<String> JOINTS = Set.of(",", "und", "and", "sowie");

    /** A rank and the word that says it; within "eins bis drei" no word says the second. */
    private record Place(int index, int rank, boolean isOfRange) {}

    private RankLists() {}

    /** Reads a list that begins at a word; gives the last word read, or the first where there is no list. */
    static int read(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        List<Place> places = new ArrayList<>();
        int i = PLURALS.contains(sentence.word(index)) ? index + 1 : index;
        boolean ordinals = sentence.at(i).isOrdinal()
                && JOINTS.contains(sentence.word(i + 1))
                && sentence.at(i + 2).isOrdinal();
        if (i == index && !ordinals) {
            return pair(scene, index);
        }
        while (sentence.at(i).whole() > 0
                || (JOINTS.contains(sentence.word(i)) && sentence.at(i + 1).whole() > 0)) {
            if (sentence.at(i).whole() > 0) {
                places.add(new Place(i, sentence.at(i).whole(), false));
            }
            i++;
        }
        range(sentence, i, places);
        return places.size() > 1 && note(scene, index, places)
                ? places.getLast().index()
                : index;
    }

    /** "Kassel liegt vor Hanau (Rang 3 und Rang 5)": the first rank is that of the first city. */
    private static int pair(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int second = index + 4;
        boolean isPair = sentence.word(index - 1).equals("(")
                && RANK_WORDS.contains(sentence.word(index))
                && sentence.at(index + 1).whole() > 0
                && JOINTS.contains(sentence.word(index + 2))
                && RANK_WORDS.contains(sentence.word(index + 3))
                && sentence.at(second).whole() > 0
                && sentence.word(second + 1).equals(")");
        List<CityRef> before =
                scene.cities().stream().filter(ref -> ref.to() < index).toList();
        if (!isPair || before.size() != 2) {
            return index;
        }
        rank(scene, before.getFirst(), index, index + 1);
        rank(scene, before.getLast(), index + 3, second);
        return second;
    }

    private static void rank(Scene scene, CityRef city, int from, int to) {
        Cell cell = new Cell(city.city(), scene.category(from), scene.year(from));
        scene.add(Mention.of(
                from, to, new Snapshot.Ranked(cell, scene.sentence().at(to).whole())));
    }

    /** "eins bis drei". */
    private static void range(Sentence sentence, int end, List<Place> places) {
        boolean isRange = places.size() == 1 && Set.of("bis", "to").contains(sentence.word(end));
        int last = sentence.at(end + 1).whole();
        if (isRange && last > 0 && last < places.getFirst().rank() + 20) {
            int first = places.getFirst().rank();
            places.set(0, new Place(places.getFirst().index(), first, true));
            for (int rank = first + 1; rank <= last; rank++) {
                places.add(new Place(end + 1, rank, true));
            }
        }
    }

    private static boolean note(Scene scene, int index, List<Place> places) {
        List<CityRef> subjects =
                scene.cities().stream().filter(ref -> !ref.isObject()).toList();
        List<CityRef> before =
                subjects.stream().filter(ref -> ref.from() < index).toList();
        List<CityRef> after =
                subjects.stream().filter(ref -> ref.from() > index).toList();
        List<CityRef> chosen = before.size() == places.size() ? before : after;
        if (chosen.size() != places.size()) {
            return false;
        }
        for (int n = 0; n < places.size(); n++) {
            Place place = places.get(n);
            CityRef city = chosen.get(n);
            Cell cell = new Cell(city.city(), scene.category(index), scene.year(index));
            Snapshot ranked = new Snapshot.Ranked(cell, place.rank());
            scene.add(
                    place.isOfRange()
                            ? Mention.of(city.from(), city.to(), ranked)
                            : Mention.of(place.index(), place.index(), ranked));
        }
        return true;
    }
}
