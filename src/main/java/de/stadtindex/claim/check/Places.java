package de.stadtindex.claim.check;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names under which texts speak of cities and states. */
final class Places {

    private record Name(List<String> words, CityKey city, boolean isAdjective) {}

    /** A name found: the city, and how many words it takes. */
    record Found(CityKey city, int words, boolean isAdjective) {}

    private static final Map<FederalState, String> CAPITALS = Map.ofEntries(
            Map.entry(FederalState.BW, "stuttgart"),
            Map.entry(FederalState.BY, "münchen"),
            Map.entry(FederalState.BB, "potsdam"),
            Map.entry(FederalState.HE, "wiesbaden"),
            Map.entry(FederalState.MV, "schwerin"),
            Map.entry(FederalState.NI, "hannover"),
            Map.entry(FederalState.NW, "düsseldorf"),
            Map.entry(FederalState.RP, "mainz"),
            Map.entry(FederalState.SL, "saarbrücken"),
            Map.entry(FederalState.SN, "dresden"),
            Map.entry(FederalState.ST, "magdeburg"),
            Map.entry(FederalState.SH, "kiel"),
            Map.entry(FederalState.TH, "erfurt"));

    private static final int WORDS_OF_A_STATE = 4;
    private static final Map<String, FederalState> STATE_WORDS = stateWords();

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<CityKey, CityEntry> cities = new HashMap<>();

    /** Knows these cities by all of their names. */
    Places(Map<CityEntry, ? extends Collection<String>> names) {
        names.forEach((city, aliases) -> {
            cities.put(city.key(), city);
            add(city.name(), city.key());
            aliases.forEach(alias -> add(alias, city.key()));
            river(city.name()).ifPresent(alias -> add(alias, city.key()));
        });
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Name name) -> -name.words().size())));
    }

    private void add(String name, CityKey city) {
        List<String> words = words(name);
        add(new Name(words, city, false));
        List<String> genitive = new ArrayList<>(words);
        genitive.set(0, words.getFirst() + "s");
        add(new Name(List.copyOf(genitive), city, false));
        if (words.size() == 1) {
            adjectives(words.getFirst()).forEach(adjective -> add(new Name(List.of(adjective), city, true)));
        }
    }

    /** "Halle (Saale)" is also "Halle an der Saale". */
    private static Optional<String> river(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 && name.endsWith(")")
                ? Optional.of(name.substring(0, bracket) + " an der " + name.substring(bracket + 2, name.length() - 1))
                : Optional.empty();
    }

    private void add(Name name) {
        byFirstWord
                .computeIfAbsent(name.words().getFirst(), _ -> new ArrayList<>())
                .add(name);
    }

    private static List<String> words(String name) {
        return new Tokenizer(name).read().stream().map(Token::word).toList();
    }

    /** How people call what belongs to a city: Hamburger, Dresdner, Göttinger, Darmstädter, Karlsruher. */
    private static Set<String> adjectives(String name) {
        String stem = name.endsWith("en") ? name.substring(0, name.length() - 2) : name;
        String longer = name.endsWith("e") ? name + "r" : name + "er";
        String city = name.endsWith("stadt") ? name.substring(0, name.length() - 5) + "städter" : longer;
        return Set.of(
                longer.equals(city) ? longer : city,
                stem.equals(name) ? longer + "n" : stem + "er",
                stem.equals(name) ? longer + "s" : stem + "ner");
    }

    /** The longest name that begins at a word, which must be written with a capital letter. */
    Optional<Found> at(Sentence sentence, int index) {
        return byFirstWord.getOrDefault(sentence.word(index), List.of()).stream()
                .filter(name -> matches(sentence, index, name.words()))
                .findFirst()
                .map(name -> new Found(name.city(), name.words().size(), name.isAdjective()));
    }

    private static boolean matches(Sentence sentence, int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.word(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<CityEntry> city(CityKey key) {
        return Optional.ofNullable(cities.get(key));
    }

    /** The capital of a state, where the index knows it. */
    Optional<CityKey> capital(FederalState state) {
        return Optional.ofNullable(CAPITALS.get(state)).flatMap(this::named);
    }

    /** The capital of the country, where the index knows it. */
    Optional<CityKey> berlin() {
        return named("berlin");
    }

    private Optional<CityKey> named(String name) {
        return byFirstWord.getOrDefault(name, List.of()).stream().findFirst().map(Name::city);
    }

    /** The state that a word or two name, also as adjective or in the genitive: Hessen, Hessens, hessische, Hesse. */
    static Optional<FederalState> state(Sentence sentence, int index) {
        StringBuilder joined = new StringBuilder();
        Optional<FederalState> longest = Optional.empty();
        for (int i = index; i < index + WORDS_OF_A_STATE; i++) {
            joined.append(sentence.word(i));
            FederalState state = STATE_WORDS.get(joined.toString());
            longest = state == null ? longest : Optional.of(state);
        }
        return longest;
    }

    private static Map<String, FederalState> stateWords() {
        Map<String, FederalState> words = new HashMap<>();
        for (FederalState state : FederalState.values()) {
            String name = state.germanName().toLowerCase(Locale.GERMAN);
            put(words, state, name, name + "s");
        }
        put(words, FederalState.HE, "hessisch", "hesse");
        put(words, FederalState.BY, "bayerisch", "bayrisch", "bavarian", "bavaria");
        put(words, FederalState.BW, "baden-württembergisch", "südwesten");
        put(words, FederalState.NI, "niedersächsisch", "lower saxony", "niedersachsen");
        put(words, FederalState.NW, "nordrhein-westfälisch", "nrw", "north rhine-westphalia");
        put(words, FederalState.RP, "rheinland-pfälzisch", "rhineland-palatinate");
        put(words, FederalState.SN, "sächsisch", "saxony", "saxon");
        put(words, FederalState.ST, "sachsen-anhaltisch", "sachsen-anhaltinisch", "saxony-anhalt");
        put(words, FederalState.SH, "schleswig-holsteinisch");
        put(words, FederalState.TH, "thüringisch", "thuringia");
        put(words, FederalState.SL, "saarländisch", "saarlandes");
        put(words, FederalState.BB, "brandenburgisch");
        return words;
    }

    private static void put(Map<String, FederalState> words, FederalState state, String... names) {
        for (String name : names) {
            String joined = name.replace(" ", "");
            List<String> forms = joined.endsWith("isch")
                    ? List.of(joined + "e", joined + "en", joined + "er", joined + "es", joined + "em")
                    : List.of(joined, joined + "s", joined + "’s", joined + "'s");
            forms.forEach(form -> words.put(form, state));
        }
    }
}
