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
            "wissenschaftsstadt city town metropolis");
    private static final Set<String> ARTICLES = Lexicon.words("die der the diese dieser unsere unserer our this");
    private static final Set<String> PRONOUNS = Set.of("sie", "it", "wir", "we");
    private static final Set<String> BEFORE_OBJECTS = Lexicon.words(
            "vor hinter gegenüber als behind than zu on of knapp klar deutlich before nach",
            "überholt überholte verdrängte verdrängt overtakes overtook overtaking beat beats beating trails trailing",
            "überflügelt überflügelte overtaken aus to auf near nahe out pipping pipped lässt ließ");
    private static final Set<String> PASSING = Set.of("vorbei", "vorbeigezogen", "abgeben", "verloren", "abtreten");
    private static final Set<String> GOING = Lexicon.words("geht gehen ging gingen");
    private static final Set<String> PASSED =
            Lexicon.words("abgelöst überholt verdrängt überflügelt passiert überrundet abgehängt");
    private static final Set<String> TITLES = Lexicon.words(
            "spitzenreiter spitzenreiterin tabellenführer den dem der nachbarn nachbarstadt rivalen its the leader"
                    + " rival");
    private static final Set<String> NO_CITIES = Lexicon.words(
            "innenstadt altstadt nordstadt südstadt weststadt oststadt vorstadt neustadt kernstadt weltstadt");
    private static final Set<String> CAPITAL_WORDS = Set.of("landeshauptstadt", "hauptstadt", "capital");
    private static final Set<String> NO_STAND_INS = Lexicon.words(
            "andere anderen beste besten smarteste digitalste erste zweite dritte einzige nächste letzte jede",
            "smartest best other first second third next only same most highest");

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
                standIn(i, before(named)).ifPresent(city -> other.add(new CityRef(start, start + 1, city, false)));
            }
        }
        named.addAll(other);
        if (named.isEmpty()) {
            named.addAll(adjectives);
        }
        named.sort(Comparator.comparingInt(CityRef::from));
        return named;
    }

    /** The city that was told of last, in this sentence or before it. */
    private Optional<CityKey> before(List<CityRef> named) {
        return named.stream()
                .filter(ref -> !ref.isObject())
                .reduce((_, last) -> last)
                .map(CityRef::city)
                .or(topic::city);
    }

    private boolean isObject(int index, List<CityRef> named) {
        boolean isLeader = sentence.word(index - 1).equals("spitzenreiter")
                && sentence.word(index - 2).equals("den");
        boolean isPassed =
                sentence.word(index - 1).equals("an") && (sentence.anyAfter(index, 4, PASSING) || !sentence.any(GOING));
        if (isLeader
                || isPassed
                || isPassedBy(index, named)
                || isRanked(index)
                || (BEFORE_OBJECTS.contains(sentence.word(index - 1)) && !isNamedCity(index))) {
            return true;
        }
        boolean joins = Set.of("und", "and", ",", "sowie", "oder").contains(sentence.word(index - 1));
        return joins
                && !named.isEmpty()
                && named.getLast().isObject()
                && named.getLast().to() == beforeBrackets(index - 2);
    }

    /** "the Saxon city of Leipzig". */
    private boolean isNamedCity(int index) {
        return sentence.word(index - 1).equals("of") && isCityWord(index - 2);
    }

    /** The word before brackets that end at one: "hinter München (88,3) und Hamburg". */
    private int beforeBrackets(int index) {
        if (!sentence.word(index).equals(")")) {
            return index;
        }
        int i = index;
        while (i > index - 6 && !sentence.word(i).equals("(")) {
            i--;
        }
        return i - 1;
    }

    /** "hat Dresden als beste Stadt abgelöst", "löste München Hamburg ab": the second is passed. */
    private boolean isPassedBy(int index, List<CityRef> named) {
        boolean isPerfect = Set.of("hat", "haben").contains(sentence.word(index - 1)) && sentence.any(PASSED);
        boolean isBehindSubject = !named.isEmpty()
                && named.getLast().to() == index - 1
                && sentence.any(Set.of("löst", "löste", "lösten"));
        return !named.isEmpty() && (isPerfect || isBehindSubject);
    }

    /** "auf den Spitzenreiter München", "zum Zehnten Ulm": a city beside its place, with which another is compared. */
    private boolean isRanked(int index) {
        int i = index - 1;
        while (i > index - 4 && (sentence.at(i).isOrdinal() || TITLES.contains(sentence.word(i)))) {
            i--;
        }
        return i < index - 1 && (sentence.word(i).equals("zum") || BEFORE_OBJECTS.contains(sentence.word(i)));
    }

    /** "die Stadt", "die hessische Stadt", "die bayerische Landeshauptstadt", "sie". */
    private Optional<CityKey> standIn(int index, Optional<CityKey> told) {
        boolean isAbbreviation =
                sentence.word(index).equals("it") && sentence.at(index).isCapital() && index > 0;
        if (PRONOUNS.contains(sentence.word(index)) && !isAbbreviation && told.isPresent()) {
            return topic.city().or(() -> told);
        }
        if (!ARTICLES.contains(sentence.word(index))) {
            return capital(index);
        }
        if (isOfBerlin(index + 1)) {
            return places.berlin();
        }
        if (isCityWord(index + 1)) {
            return isNamedAfter(index + 2) ? Optional.empty() : told;
        }
        if (sentence.has(index + 1, "lower", "saxon")) {
            return places.capital(FederalState.NI)
                    .filter(_ -> sentence.word(index + 3).equals("capital"));
        }
        Optional<FederalState> state = Places.state(sentence, index + 1);
        if (state.isPresent()) {
            return state.filter(_ -> isCityWord(index + 2) && !isNamedAfter(index + 3))
                    .flatMap(own -> ofState(own, index + 2));
        }
        boolean isDescribed = isCityWord(index + 2)
                && sentence.at(index + 1).isWord()
                && sentence.at(index + 1).number() == null
                && !NO_STAND_INS.contains(sentence.word(index + 1))
                && !sentence.word(index + 1).endsWith("ste");
        return isDescribed && !isNamedAfter(index + 3) ? told : Optional.empty();
    }

    /** "Sachsen-Anhalts Landeshauptstadt". */
    private Optional<CityKey> capital(int index) {
        int noun = sentence.word(index + 1).equals("-") ? index + 3 : index + 1;
        boolean isOwned = CAPITAL_WORDS.contains(sentence.word(noun))
                && sentence.word(noun - 1).endsWith("s");
        return isOwned ? Places.state(sentence, index).flatMap(places::capital) : Optional.empty();
    }

    /** "die Hauptstadt", "the German capital", "die Bundeshauptstadt". */
    private boolean isOfBerlin(int index) {
        boolean isOfCountry =
                Set.of("deutsche", "deutschen", "german", "nation").contains(sentence.word(index));
        int noun = isOfCountry ? index + 1 : index;
        return sentence.word(noun).equals("bundeshauptstadt")
                || ((isOfCountry || noun == index)
                        && Set.of("hauptstadt", "capital").contains(sentence.word(noun))
                        && (isOfCountry || !sentence.word(noun + 1).equals("of")));
    }

    private boolean isCityWord(int index) {
        String word = sentence.word(index);
        boolean isNamedSo = (word.endsWith("stadt") || word.endsWith("metropole")) && !NO_CITIES.contains(word);
        return isNamedSo || CITY_WORDS.contains(word) || CAPITAL_WORDS.contains(word);
    }

    private boolean isNamedAfter(int index) {
        return places.at(sentence, index).isPresent();
    }

    private Optional<CityKey> ofState(FederalState state, int word) {
        return CAPITAL_WORDS.contains(sentence.word(word)) ? places.capital(state) : topic.lastOf(state);
    }
}
