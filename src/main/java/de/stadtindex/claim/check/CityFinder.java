package de.stadtindex.claim.check;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds of which cities a sentence speaks: by name, by adjective, or by a word that stands for one named before. */
final class CityFinder {

    private static final Set<String> CITY_WORDS = Lexicon.words(
            "stadt großstadt metropole kommune landeshauptstadt hauptstadt hansestadt domstadt",
            "wissenschaftsstadt city");
    private static final Set<String> ARTICLES = Lexicon.words("die der the diese dieser unsere unserer our this");
    private static final Set<String> PRONOUNS = Set.of("sie", "it", "wir", "we");
    private static final Set<String> BEFORE_OBJECTS = Lexicon.words(
            "vor hinter gegenüber als behind than zu on of knapp klar deutlich before nach",
            "überholt overtakes to auf");

    private final Places places;
    private final Sentence sentence;
    private final Topic topic;

    CityFinder(Places places, Sentence sentence, Topic topic) {
        this.places = places;
        this.sentence = sentence;
        this.topic = topic;
    }

    List<CityRef> all() {
        List<CityRef> named = new ArrayList<>();
        List<CityRef> adjectives = new ArrayList<>();
        List<CityRef> other = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Places.Found> found = places.at(sentence, i);
            if (found.isPresent()) {
                int to = i + found.get().words() - 1;
                (found.get().isAdjective() ? adjectives : named)
                        .add(new CityRef(i, to, found.get().city(), isObject(i, named)));
                i = to;
            } else {
                int start = i;
                standIn(i).ifPresent(city -> other.add(new CityRef(start, start + 1, city, false)));
            }
        }
        named.addAll(other);
        if (named.isEmpty()) {
            named.addAll(adjectives);
        }
        named.sort(Comparator.comparingInt(CityRef::from));
        return named;
    }

    private boolean isObject(int index, List<CityRef> named) {
        boolean isLeader = sentence.word(index - 1).equals("spitzenreiter")
                && sentence.word(index - 2).equals("den");
        if (isLeader || BEFORE_OBJECTS.contains(sentence.word(index - 1))) {
            return true;
        }
        boolean joins = Set.of("und", "and", ",", "sowie", "oder").contains(sentence.word(index - 1));
        return joins
                && !named.isEmpty()
                && named.getLast().isObject()
                && named.getLast().to() == index - 2;
    }

    /** "die Stadt", "die hessische Stadt", "die bayerische Landeshauptstadt", "sie". */
    private Optional<CityKey> standIn(int index) {
        if (PRONOUNS.contains(sentence.word(index)) && topic.city().isPresent()) {
            return topic.city();
        }
        if (!ARTICLES.contains(sentence.word(index))) {
            return Optional.empty();
        }
        if (isCityWord(index + 1)) {
            return isNamedAfter(index + 2) ? Optional.empty() : topic.city();
        }
        return Places.state(sentence, index + 1)
                .filter(_ -> isCityWord(index + 2) && !isNamedAfter(index + 3))
                .flatMap(state -> ofState(state, index + 2));
    }

    private boolean isCityWord(int index) {
        return CITY_WORDS.contains(sentence.word(index));
    }

    private boolean isNamedAfter(int index) {
        return places.at(sentence, index).isPresent();
    }

    private Optional<CityKey> ofState(FederalState state, int word) {
        return sentence.word(word).equals("landeshauptstadt")
                        || sentence.word(word).equals("hauptstadt")
                ? places.capital(state)
                : topic.lastOf(state);
    }
}
