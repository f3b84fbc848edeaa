package de.stadtindex.claim.check;

import de.stadtindex.claim.Change;
import de.stadtindex.claim.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds several movements at once: "um acht, fünf und einen Platz", "büßt 24 Ränge ein, Dresden 13". */
final class StepLists {

    private static final Set<String> JOINTS = Lexicon.words(", und beziehungsweise bzw and respectively");

    private StepLists() {}

    /** Reads numbers of places of as many cities; says whether there are some. */
    static boolean read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (Set.of("um", "by").contains(sentence.word(i))
                    && sentence.at(i + 1).cardinal() > 0) {
                List<Integer> numbers = numbers(sentence, i + 1);
                List<CityRef> cities = cities(scene, i);
                Optional<Direction> way = scene.direction(i);
                boolean isList = numbers.size() > 1 && numbers.size() == cities.size() && way.isPresent();
                if (isList && StepReader.isStep(sentence, numbers.getLast() + 1)) {
                    for (int n = 0; n < numbers.size(); n++) {
                        StepReader.note(scene, numbers.get(n), cities.get(n), way.get());
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static List<CityRef> cities(Scene scene, int index) {
        return scene.cities().stream()
                .filter(ref -> ref.to() < index && !ref.isObject())
                .toList();
    }

    private static List<Integer> numbers(Sentence sentence, int from) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; sentence.at(i).cardinal() > 0 || JOINTS.contains(sentence.word(i)); i++) {
            if (sentence.at(i).cardinal() > 0) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** "büßt 24 Ränge ein, Dresden 13 und Lübeck elf": the same of others. */
    static void again(Scene scene) {
        Sentence sentence = scene.sentence();
        for (CityRef city : scene.cities()) {
            int index = city.to() + 1;
            boolean isShort = sentence.at(index).cardinal() > 0
                    && !scene.isTaken(index)
                    && JOINTS.contains(sentence.word(city.from() - 1))
                    && (!sentence.at(index + 1).isWord() || JOINTS.contains(sentence.word(index + 1)));
            scene.last(city.from(), Change.RankMoved.class)
                    .filter(moved -> isShort && moved.places() != null)
                    .ifPresent(moved -> StepReader.note(scene, index, city, moved.direction()));
        }
    }
}
