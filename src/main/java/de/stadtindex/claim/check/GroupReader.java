package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.FederalState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is said to be the best, or second best, of a state or of the country: "smarteste Stadt Hessens". */
final class GroupReader implements Reader {

    private static final List<String> SUPERLATIVES = Lexicon.list(
            "smarteste digitalste beste bestplatziert bestplaziert bestbewertet erfolgreichste",
            "fortschrittlichste führend smartest best leading highest topplatziert vernetzteste",
            "höchstplatziert");
    private static final List<String> PREFIXES =
            List.of("", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt");
    private static final Set<String> CITY_WORDS = Lexicon.words(
            "stadt städte städten großstadt großstädte großstädten kommune kommunen metropole metropolen city cities",
            "stadtverwaltung smart digitalstadt landeshauptstadt hansestadt town");
    private static final Set<String> COUNTRY =
            Lexicon.words("deutschlands deutschland germany republik bundesweit bundesrepublik deutsche");
    static final Set<String> PLURALS =
            Lexicon.words("städte städten großstädte großstädten kommunen metropolen cities");
    private static final Set<String> AMONG = Set.of("unter", "among", "aller", "der", "of");
    private static final int REACH = 5;

    @Override
    public void read(Scene scene) {
        for (int i = 0; i < scene.sentence().size(); i++) {
            if (ShortGroups.read(scene, i)) {
                continue;
            }
            int place = superlative(scene.sentence(), i);
            if (place > 0 && isDenied(scene.sentence(), i)) {
                continue;
            }
            if (place > 0) {
                superlative(scene, i, place);
            } else if (isNumber(scene.sentence(), i)) {
                numbered(scene, i, scene.sentence().at(i + 1).whole());
            }
        }
    }

    /** "nicht mehr die smarteste Stadt". */
    private static boolean isDenied(Sentence sentence, int index) {
        return sentence.anyBefore(index, 3, Set.of("nicht", "longer", "not"));
    }

    /** The place a word means: 1 for the best, 2 for the second best; 0 for other words. */
    private static int superlative(Sentence sentence, int index) {
        String word = sentence.word(index);
        for (int place = PREFIXES.size(); place >= 1; place--) {
            String prefix = PREFIXES.get(place - 1);
            if (word.startsWith(prefix)
                    && SUPERLATIVES.stream().anyMatch(word.substring(prefix.length())::startsWith)) {
                Token before = sentence.at(index - 1).is("-") ? sentence.at(index - 2) : sentence.at(index - 1);
                return place == 1 && before.isOrdinal() && before.whole() > 1 ? before.whole() : place;
            }
        }
        return 0;
    }

    private static void superlative(Scene scene, int index, int place) {
        Sentence sentence = scene.sentence();
        int noun = index + 1;
        while (noun <= index + REACH && !CITY_WORDS.contains(sentence.word(noun))) {
            noun++;
        }
        if (noun > index + REACH) {
            if (place > 1) {
                ShortGroups.again(scene, index, place);
            }
            return;
        }
        if (PLURALS.contains(sentence.word(noun))) {
            if (sentence.anyBefore(noun, noun - index - 1, AMONG)) {
                int last = noun;
                GroupFinder.of(scene, index, place).ifPresent(group -> note(scene, index, last, group, place));
            }
            return;
        }
        if (sentence.has(noun + 1, "des", "landes") || sentence.has(noun + 1, "im", "land")) {
            int last = noun + 2;
            scene.state(index).ifPresent(state -> note(scene, index, last, new Group.OfState(state), place));
            return;
        }
        for (int i = Math.max(0, index - 6); i <= noun + REACH; i++) {
            boolean isFar = i < index - 3 && !sentence.word(index - 1).equals("s");
            Optional<FederalState> state = i == index || isFar ? Optional.empty() : Places.state(sentence, i);
            if (state.isPresent()) {
                note(
                        scene,
                        Math.min(i, index),
                        Math.max(noun, i + length(sentence, i) - 1),
                        new Group.OfState(state.get()),
                        place);
                return;
            }
            if (COUNTRY.contains(sentence.word(i)) && i != index && i >= index - 3) {
                country(scene, Math.min(i, index), Math.max(noun, i), place);
                return;
            }
        }
        int last = noun;
        GroupFinder.state(sentence).ifPresent(group -> note(scene, index, last, group, place));
    }

    /** A state with a hyphen takes three words. */
    private static int length(Sentence sentence, int index) {
        return sentence.word(index + 1).equals("-") ? 3 : 1;
    }

    /** "Baden-Württembergs Nummer zwei". */
    private static Optional<FederalState> owner(Sentence sentence, int index) {
        if (!Set.of("nummer", "number", "no").contains(sentence.word(index))) {
            return Optional.empty();
        }
        return Places.state(sentence, sentence.word(index - 2).equals("-") ? index - 3 : index - 1);
    }

    private static boolean isNumber(Sentence sentence, int index) {
        return Set.of("nummer", "platz", "rang", "number").contains(sentence.word(index))
                && sentence.at(index + 1).whole() > 0
                && (owner(sentence, index).isPresent()
                        || sentence.word(index + 2).equals("in")
                        || sentence.word(index + 2).equals("der")
                        || sentence.word(index + 2).equals("unter")
                        || sentence.word(index + 2).equals("among"));
    }

    /** "Nummer eins in Hessen", "Platz 2 unter den hessischen Städten"; not "Platz 3 in der Kategorie". */
    private static void numbered(Scene scene, int index, int place) {
        Optional<FederalState> owner = owner(scene.sentence(), index);
        if (owner.isPresent()) {
            note(scene, index, index + 1, new Group.OfState(owner.get()), place);
            return;
        }
        for (int i = index + 3; i <= index + REACH; i++) {
            Optional<FederalState> state = Places.state(scene.sentence(), i);
            if (state.isPresent() && scene.sentence().clausesBetween(index, i) == 0) {
                note(scene, index, i + length(scene.sentence(), i) - 1, new Group.OfState(state.get()), place);
                return;
            }
        }
    }

    static void note(Scene scene, int from, int to, Group group, int place) {
        Optional<Cell> cell = scene.cell(from);
        scene.add(cell.map(known -> Mention.of(from, to, new Snapshot.Placed(known, group, place)))
                .orElseGet(() -> Mention.unclear(from, to, ClaimType.PLACE_IN_GROUP)));
    }

    private static void country(Scene scene, int from, int to, int place) {
        scene.cell(from).ifPresent(cell -> scene.add(Mention.of(from, to, new Snapshot.Ranked(cell, place))));
    }
}
