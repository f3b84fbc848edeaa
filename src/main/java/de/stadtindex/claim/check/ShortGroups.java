package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.Snapshot;
import java.util.Optional;
import java.util.Set;

/** Finds places within a group where no noun stands beside the best: "ist Ulm die beste", "die viertbeste Freiburg". */
final class ShortGroups {

    private static final Set<String> BEST = Set.of("beste", "bester", "besten", "best");

    private ShortGroups() {}

    /** Notes a place that begins at a word; says whether there is one. */
    static boolean read(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        if (isFirstOfState(sentence, index)) {
            int place = sentence.at(index).whole();
            Places.state(sentence, index + 1)
                    .ifPresent(state -> ofState(scene, index, new Group.OfState(state), place));
            return true;
        }
        if (isPlainBest(sentence, index)) {
            plainBest(scene, index);
            return true;
        }
        return false;
    }

    /** "Erster sächsischer Vertreter". */
    private static boolean isFirstOfState(Sentence sentence, int index) {
        return sentence.at(index).isOrdinal()
                && Places.state(sentence, index + 1).isPresent()
                && Set.of("vertreter", "vertreterin").contains(sentence.word(index + 2));
    }

    private static void ofState(Scene scene, int index, Group group, int place) {
        Optional<CityRef> after = scene.cities().stream()
                .filter(ref -> ref.from() > index && !ref.isObject())
                .findFirst();
        after.map(ref -> new Cell(ref.city(), scene.category(index), scene.year(index)))
                .or(() -> scene.cell(index))
                .ifPresent(cell -> scene.add(Mention.of(index, index + 2, new Snapshot.Placed(cell, group, place))));
    }

    /** "Unter den Städten mit weniger als 150.000 Einwohnern ist Ulm die beste", "schnitt am besten ab". */
    private static boolean isPlainBest(Sentence sentence, int index) {
        return BEST.contains(sentence.word(index))
                && !sentence.at(index + 1).isCapital()
                && sentence.any(Set.of("unter", "among"))
                && sentence.any(GroupReader.PLURALS);
    }

    private static void plainBest(Scene scene, int index) {
        GroupFinder.of(scene, index, 1)
                .or(() -> GroupFinder.heading(scene.sentence()))
                .ifPresent(group -> GroupReader.note(scene, index, index, group, 1));
    }

    /** "..., die viertbeste Freiburg": the group of the place said before. */
    static void again(Scene scene, int index, int place) {
        Optional<Group> group = scene.last(index, Snapshot.Placed.class).map(Snapshot.Placed::group);
        Optional<CityRef> city =
                scene.cities().stream().filter(ref -> ref.from() == index + 1).findFirst();
        group.ifPresent(own -> city.map(CityRef::city)
                .or(() -> scene.city(index))
                .map(key -> new Cell(key, scene.category(index), scene.year(index)))
                .ifPresent(cell -> scene.add(Mention.of(index, index, new Snapshot.Placed(cell, own, place)))));
    }
}
