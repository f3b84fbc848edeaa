package de.stadtindex.claim;

import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a claim's identity, taken from left to right; errors with NoSuchElementException where one does not fit. */
final class IdParts {

    private static final String SIZE = "einwohner-";
    private static final String RANK = "rang-";
    private static final Pattern COUNT = Pattern.compile("(0|[1-9][0-9]{0,8})");
    private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,2})?");

    private final Function<String, Optional<CityKey>> cities;
    private final Deque<String> parts;

    IdParts(Function<String, Optional<CityKey>> cities, List<String> parts) {
        this.cities = cities;
        this.parts = new ArrayDeque<>(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Cell cell() {
        return new Cell(city(), category(), year());
    }

    CityKey city() {
        return cities.apply(next()).orElseThrow();
    }

    CategoryKey category() {
        return CategoryKey.parse(next().replace('-', '_')).orElseThrow();
    }

    EditionYear year() {
        return EditionYear.parse(next()).orElseThrow();
    }

    @Nullable
    EditionYear since() {
        String text = next();
        return text.equals("beginn") ? null : EditionYear.parse(text).orElseThrow();
    }

    int count() {
        return count(next());
    }

    int positive() {
        int count = count();
        return checked(count > 0, count);
    }

    static int count(String text) {
        checked(COUNT.matcher(text).matches(), text);
        return Integer.parseInt(text);
    }

    static BigDecimal points(String text) {
        checked(POINTS.matcher(text).matches(), text);
        return new BigDecimal(text);
    }

    static Direction direction(String word) {
        return IdWords.constant(Direction.class, IdWords::direction, word).orElseThrow();
    }

    Mark mark() {
        String text = next();
        return text.startsWith(RANK)
                ? new Mark.OfRank(count(text.substring(RANK.length())))
                : new Mark.OfCity(cities.apply(text).orElseThrow());
    }

    static Group group(String text) {
        return text.startsWith(SIZE)
                ? new Group.OfSize(
                        SizeClass.ofSlug(text.substring(SIZE.length())).orElseThrow())
                : new Group.OfState(FederalState.ofSlug(text).orElseThrow());
    }

    String next() {
        return parts.removeFirst();
    }

    static <T> T checked(boolean fits, T value) {
        if (!fits) {
            throw new NoSuchElementException(String.valueOf(value));
        }
        return value;
    }
}
