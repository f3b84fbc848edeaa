package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.ranking.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a draft says of one ranking: one line a city from the file, and the figures carried over for cities without one. */
final class RankingDraft {

    private static final double NEARLY = 0.8;

    private final CategoryKey category;
    private final Map<CityKey, ResultLine> lines = new LinkedHashMap<>();
    private final List<ResultLine> repeated = new ArrayList<>();
    private final Map<CityKey, Figure> carried = new LinkedHashMap<>();

    RankingDraft(CategoryKey category) {
        this.category = category;
    }

    /** Takes a line of the file; only the first of a city counts. */
    void add(ResultLine line) {
        if (lines.putIfAbsent(line.city(), line) != null) {
            repeated.add(line);
        }
    }

    /** Takes a figure of the version the draft builds on; all lines must be there already. */
    void carry(CityKey city, Figure figure) {
        if (!lines.containsKey(city)) {
            carried.put(city, figure);
        }
    }

    CategoryKey category() {
        return category;
    }

    /** The first line of each city, in the order of the file. */
    Collection<ResultLine> lines() {
        return Collections.unmodifiableCollection(lines.values());
    }

    /** Lines on a city that has one already. */
    List<ResultLine> repeated() {
        return Collections.unmodifiableList(repeated);
    }

    /** The line of the file that counts for this city; null where there is none. */
    @Nullable
    ResultLine line(CityKey city) {
        return lines.get(city);
    }

    /** What the version will say of this city, from the file or carried over; null where it says nothing. */
    @Nullable
    Figure figure(CityKey city) {
        ResultLine line = lines.get(city);
        return line == null ? carried.get(city) : line.figure();
    }

    /** Hands over all that the version will say; carried figures come first. */
    void forEach(BiConsumer<CityKey, Figure> figures) {
        carried.forEach(figures);
        lines.forEach((city, line) -> figures.accept(city, line.figure()));
    }

    boolean isInFile() {
        return !lines.isEmpty();
    }

    boolean isEmpty() {
        return lines.isEmpty() && carried.isEmpty();
    }

    /** Whether the file gives so many of these cities that it means to give them all. */
    boolean isMeantToBeComplete(int cities) {
        return lines.size() >= NEARLY * cities;
    }

    /** The sheet this ranking was read from. */
    Place sheet() {
        return first().map(line -> Place.sheet(line.origin().columns().sheet())).orElse(Place.FILE);
    }

    /** The column of the file that says this of the ranking. */
    Place heading(Field field) {
        return first().map(line -> line.origin().heading(field)).orElse(Place.FILE);
    }

    private Optional<ResultLine> first() {
        return lines.values().stream().findFirst();
    }
}
