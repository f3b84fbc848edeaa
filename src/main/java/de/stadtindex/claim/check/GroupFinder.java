package de.stadtindex.claim.check;

import de.stadtindex.city.SizeClass;
import de.stadtindex.claim.Group;
import de.stadtindex.core.FederalState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds among which cities a place is counted, where the sentence says it apart from the place. */
final class GroupFinder {

    private static final Set<String> PEOPLE =
            Set.of("einwohnern", "einwohner", "einwohnerinnen", "inhabitants", "residents");
    private static final Set<String> WITHIN_STATE =
            Lexicon.words("landesweit bundesland landesvergleich statewide landeswertung landesranking landesinternen");
    private static final Set<String> WITHIN_COUNTRY = Lexicon.words(
            "bundesweit deutschlandweit national nationwide insgesamt overall gesamtwertung gesamtranking deutschland");
    private static final Set<String> CITIES =
            Lexicon.words("städte städten großstädte großstädten kommunen cities vergleich ranking wertung");
    private static final Set<String> WITHIN = Set.of("innerhalb", "within");
    private static final Set<String> HEADING = Set.of("unter", "among", "innerhalb", "within");
    private static final Set<FederalState> CITY_STATES = EnumSet.of(FederalState.BE, FederalState.HB, FederalState.HH);
    private static final int FEW = 3;

    private GroupFinder() {}

    /** The group of which a place is said; empty where it is the whole ranking. */
    static Optional<Group> of(Scene scene, int index, int place) {
        Sentence sentence = scene.sentence();
        if (place > FEW && scene.beside(index).isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.clausesBetween(i, index) == 0 && WITHIN_COUNTRY.contains(sentence.word(i))) {
                return Optional.empty();
            }
        }
        if (sentence.any(PEOPLE)) {
            return size(sentence).map(Group.OfSize::new);
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean isHeading = i <= 2 && HEADING.contains(sentence.word(0)) && sentence.clausesBetween(i, index) == 1;
            if (isHeading || sentence.clausesBetween(i, index) == 0) {
                Optional<Group> group = at(scene, index, i, place);
                if (group.isPresent()) {
                    return group;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Group> at(Scene scene, int index, int i, int place) {
        Sentence sentence = scene.sentence();
        boolean isInLand = place <= FEW
                && (sentence.has(i, "im", "land")
                        || sentence.has(i, "in", "the", "state")
                        || sentence.has(i, "the", "state"));
        if (WITHIN_STATE.contains(sentence.word(i)) || isInLand) {
            return state(sentence).or(() -> scene.state(index).map(Group.OfState::new));
        }
        Optional<FederalState> state = Places.state(sentence, i);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        boolean isOfSome = sentence.anyAfter(i, FEW, CITIES) || WITHIN.contains(sentence.word(i - 1));
        boolean isIn = Set.of("in", "im").contains(sentence.word(i - 1)) && place <= FEW;
        return state.filter(_ -> isOfSome || isIn)
                .filter(own -> !CITY_STATES.contains(own))
                .map(Group.OfState::new);
    }

    /** The cities that a sentence begins with: "Unter den hessischen Städten …". */
    static Optional<Group> heading(Sentence sentence) {
        for (int i = 1; i <= FEW && HEADING.contains(sentence.word(0)); i++) {
            Optional<FederalState> state = Places.state(sentence, i);
            if (state.isPresent()) {
                return state.map(Group.OfState::new);
            }
        }
        return Optional.empty();
    }

    /** The state that a sentence names with "in". */
    static Optional<Group> state(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean isPlace = Set.of("in", "im", "land", "bundesland").contains(sentence.word(i - 1));
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
            boolean isMark = sentence.anyBefore(i, 4, Set.of("marke", "überschreiten", "mark", "passed"));
            if (number >= 100_000 && !isMark) {
                boolean isMore = sentence.anyBefore(i, 2, Set.of("mehr", "more", "over", "über"));
                boolean isBelow = !isMore
                        && Set.of("unter", "als", "under", "below", "bis", "than")
                                .contains(sentence.word(i - 1));
                return Optional.of(SizeClass.of(isBelow ? number - 1 : number));
            }
        }
        return Optional.empty();
    }
}
