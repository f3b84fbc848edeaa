package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which city a text means; a text that means no known city is a fault, never a new city. For the reading of one
 * file, by one thread.
 */
public final class CityMatcher {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern WHOLE_KEY = Pattern.compile(CityKey.FORM);
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{6}");
    private static final int MOST_SEARCHED = 500;

    private record NameMatch(Set<CityKey> cities, Reading<CityKey> reading) {}

    private final CityNames names;
    private final Map<String, CityKey> choices;
    private final Memo<NameMatch> byName = new Memo<>(this::readName);
    private final Memo<Reading<CityKey>> byKey = new Memo<>(this::readKey);
    private int searched;

    /**
     * A matcher over all cities known.
     *
     * @param choices which city somebody said a text means
     */
    public CityMatcher(CityNames names, Map<String, CityKey> choices) {
        this.names = names;
        this.choices = choices.entrySet().stream()
                .filter(choice -> names.knows(choice.getValue()))
                .collect(Collectors.toMap(choice -> Spelling.fold(choice.getKey()), Map.Entry::getValue, (a, _) -> a));
    }

    /** The city with this official key, also where a spreadsheet took the leading zero for needless. */
    Reading<CityKey> ofKey(String text) {
        return byKey.read(text);
    }

    /** The city a name means. */
    Reading<CityKey> ofName(String text) {
        return byName.read(text).reading();
    }

    /** The city with this key beside a name; a name that cannot be its own is a fault. */
    Reading<CityKey> besideKey(CityKey key, String name) {
        NameMatch match = byName.read(name);
        if (match.cities().contains(key) || match.reading().isNothing()) {
            return Reading.of(key);
        }
        return match.cities().isEmpty()
                ? new Reading<>(key, Fault.warning(FindingCode.CITY_NAME_DIFFERS, "text", names.name(key)))
                : Reading.faulty(Fault.error(FindingCode.CITY_NAME_DIFFERS, "text", names.name(key)));
    }

    /** The city with this key beside a name; where there is no such key, that of the named city is expected. */
    Reading<CityKey> besideName(String key, Reading<CityKey> named) {
        Reading<CityKey> reading = ofKey(key);
        return reading.understood() == null && reading.wrong() != null && named.understood() != null
                ? Reading.faulty(Fault.error(FindingCode.CITY_UNKNOWN, "text", named.understood()))
                : reading;
    }

    private Reading<CityKey> readKey(String text) {
        if (BlankWords.include(text)) {
            return Reading.nothing();
        }
        String digits = SPACE.matcher(text).replaceAll("");
        if (WITHOUT_ZERO.matcher(digits).matches()) {
            CityKey key = new CityKey("0" + digits);
            return names.knows(key)
                    ? new Reading<>(key, Fault.warning(FindingCode.AGS_ZERO_ADDED, "text", key))
                    : unknown(List.of());
        }
        if (!WHOLE_KEY.matcher(digits).matches()) {
            return unknown(List.of());
        }
        CityKey key = new CityKey(digits);
        return names.knows(key) ? Reading.of(key) : unknown(List.of());
    }

    private NameMatch readName(String text) {
        if (BlankWords.include(text)) {
            return new NameMatch(Set.of(), Reading.nothing());
        }
        CityKey chosen = choices.get(Spelling.fold(text));
        Set<CityKey> found = chosen == null ? names.find(text) : Set.of(chosen);
        return new NameMatch(
                found,
                switch (found.size()) {
                    case 0 -> unknown(suggestions(text));
                    case 1 -> Reading.of(found.iterator().next());
                    default ->
                        Reading.faulty(
                                Fault.error(FindingCode.CITY_AMBIGUOUS, "one-city-of", joined(new TreeSet<>(found))));
                });
    }

    /** A file full of unknown names is not searched for likenesses to its end. */
    private List<CityKey> suggestions(String text) {
        searched++;
        return searched <= MOST_SEARCHED ? names.suggestions(text) : List.of();
    }

    private static String joined(Collection<CityKey> keys) {
        return keys.stream().map(CityKey::ags).collect(Collectors.joining(", "));
    }

    private static Reading<CityKey> unknown(List<CityKey> suggestions) {
        return Reading.faulty(
                suggestions.isEmpty()
                        ? Fault.error(FindingCode.CITY_UNKNOWN, "known-city")
                        : Fault.error(FindingCode.CITY_UNKNOWN, "city-like", joined(suggestions)));
    }
}
