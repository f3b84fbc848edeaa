package de.stadtindex.claim.check;

import de.stadtindex.city.SizeClass;
import de.stadtindex.claim.Group;
import de.stadtindex.core.FederalState;
import java.util.Optional;
import java.util.Set;

/** Finds among which cities a place is counted, where the sentence says it apart from the place. */
final class GroupFinder {

    private static final Set<String> PEOPLE =
            Set.of("einwohnern", "einwohner", "einwohnerinnen", "inhabitants", "residents");
    private static final Set<String> WITHIN_STATE = Set.of("landesweit", "bundesland", "landesvergleich", "statewide");

    private GroupFinder() {}

    /** The group of which a place is said; empty where it is the whole ranking. */
    static Optional<Group> of(Sentence sentence, int index) {
        if (sentence.any(PEOPLE)) {
            return size(sentence).map(Group.OfSize::new);
        }
        return sentence.anyBefore(index, 3, WITHIN_STATE) ? state(sentence) : Optional.empty();
    }

    /** The state that a sentence names with "in". */
    static Optional<Group> state(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean isPlace = Set.of("in", "im", "land").contains(sentence.word(i - 1));
            var state = isPlace ? Places.state(sentence, i) : Optional.<FederalState>empty();
            if (state.isPresent()) {
                return state.map(Group.OfState::new);
            }
        }
        return Optional.empty();
    }

    /** "ab 500.000 Einwohnern", "unter 150.000 Einwohnern", "zwischen 150.000 und 250.000 Einwohnern". */
    private static Optional<SizeClass> size(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int number = sentence.at(i).cardinal();
            if (number >= 100_000) {
                boolean isBelow =
                        Set.of("unter", "als", "under", "below", "bis").contains(sentence.word(i - 1));
                return Optional.of(SizeClass.of(isBelow ? number - 1 : number));
            }
        }
        return Optional.empty();
    }
}
