package de.stadtindex.dataimport.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Spelling;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The cities known, by every way of writing their names. Immutable. */
public final class CityNames {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST_WITH_SUGGESTIONS = 60;
    private static final int MOST_SLIPS = 4;
    private static final Set<String> JOINTS =
            Set.of("am", "an", "der", "im", "in", "a", "d", "i", "bei", "b", "ob", "o", "vor", "auf");
    private static final Set<String> TITLES =
            Set.of("freie", "und", "hanse", "documenta", "kreisfreie", "city", "of", "town", "lhst", "lh", "st");
    private static final String TOWN = "stadt";

    private record Spelled(String text, CityKey key) {}

    private final Map<CityKey, String> names;
    private final Map<String, Set<CityKey>> official;
    private final Map<String, Set<CityKey>> others;

    /** An index over these cities. */
    public CityNames(Collection<CityName> cities) {
        this.names = cities.stream().collect(toUnmodifiableMap(CityName::key, CityName::name));
        this.official = index(cities.stream().map(city -> new Spelled(Spelling.fold(city.name()), city.key())));
        this.others =
                index(cities.stream().flatMap(city -> spellings(city).map(text -> new Spelled(text, city.key()))));
    }

    private static Map<String, Set<CityKey>> index(Stream<Spelled> spellings) {
        return spellings.collect(groupingBy(Spelled::text, mapping(Spelled::key, toSet())));
    }

    private static Stream<String> spellings(CityName city) {
        return Stream.concat(
                        Stream.concat(Stream.of(city.name()), city.aliases().stream())
                                .map(Spelling::fold)
                                .flatMap(name -> Stream.of(name, withoutJoints(name))),
                        Stream.of(shortForm(city.name())))
                .filter(spelling -> !spelling.isEmpty());
    }

    /** Frankfurt of "Frankfurt am Main", Halle of "Halle (Saale)"; the whole name where nothing is added to it. */
    private static String shortForm(String name) {
        List<String> words = words(Spelling.fold(name.replace("(", " am ")));
        return words.stream().takeWhile(word -> !JOINTS.contains(word)).collect(Collectors.joining(" "));
    }

    private static String withoutJoints(String folded) {
        return words(folded).stream().filter(word -> !JOINTS.contains(word)).collect(Collectors.joining(" "));
    }

    private static List<String> words(String folded) {
        return Arrays.asList(folded.split(" "));
    }

    boolean knows(CityKey key) {
        return names.containsKey(key);
    }

    /** The official name; the key itself for a city that is not known. */
    String name(CityKey key) {
        return names.getOrDefault(key, key.ags());
    }

    /** Every city a text can mean: none, the only one, or all it leaves open. */
    Set<CityKey> find(String text) {
        String folded = Spelling.fold(text);
        return Stream.of(folded, withoutTitles(folded))
                .distinct()
                .map(this::exactly)
                .filter(cities -> !cities.isEmpty())
                .findFirst()
                .orElseGet(() -> abbreviated(withoutJoints(withoutTitles(folded))));
    }

    private Set<CityKey> exactly(String folded) {
        Set<CityKey> byName = official.getOrDefault(folded, Set.of());
        if (!byName.isEmpty()) {
            return byName;
        }
        Set<CityKey> byOther = others.getOrDefault(folded, Set.of());
        return byOther.isEmpty() ? others.getOrDefault(withoutJoints(folded), Set.of()) : byOther;
    }

    /** Wiesbaden of "Landeshauptstadt Wiesbaden"; Darmstadt stays, it is a city's name. */
    private String withoutTitles(String folded) {
        return words(folded).stream()
                .filter(word -> others.containsKey(word) || !(TITLES.contains(word) || word.endsWith(TOWN)))
                .collect(Collectors.joining(" "));
    }

    /** The cities whose later words the text shortens: "frankfurt m", "halle s". */
    private Set<CityKey> abbreviated(String folded) {
        List<String> written = words(folded);
        if (written.size() < 2) {
            return Set.of();
        }
        return names.entrySet().stream()
                .filter(name -> shortens(written, words(withoutJoints(Spelling.fold(name.getValue())))))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static boolean shortens(List<String> written, List<String> name) {
        return written.size() == name.size()
                && written.getFirst().equals(name.getFirst())
                && IntStream.range(1, name.size())
                        .allMatch(index -> name.get(index).startsWith(written.get(index)));
    }

    /** Up to three cities whose names look most like the text, best first; none for a text that looks like no name. */
    List<CityKey> suggestions(String text) {
        if (text.length() > LONGEST_WITH_SUGGESTIONS) {
            return List.of();
        }
        record Likeness(CityKey key, int slips) {}
        String folded = withoutTitles(Spelling.fold(text));
        var distance = new LevenshteinDistance(Math.min(MOST_SLIPS, folded.length() / 2));
        return names.entrySet().stream()
                .map(city -> new Likeness(city.getKey(), slips(distance, folded, city.getValue())))
                .filter(likeness -> likeness.slips() >= 0)
                .sorted(Comparator.comparingInt(Likeness::slips).thenComparing(likeness -> name(likeness.key())))
                .limit(MOST_SUGGESTIONS)
                .map(Likeness::key)
                .toList();
    }

    /** Slips between the text and the name, long or short; negative if they are too many. */
    private static int slips(LevenshteinDistance distance, String folded, String name) {
        return Stream.of(Spelling.fold(name), shortForm(name))
                .mapToInt(spelling -> distance.apply(folded, spelling))
                .filter(slips -> slips >= 0)
                .min()
                .orElse(-1);
    }
}
