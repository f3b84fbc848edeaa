package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a version says differently from an earlier one, of the same edition or of another.
 *
 * @param cells the figures that differ, by city and category
 * @param arrived cities that only the later one ranked
 * @param left cities that only the earlier one ranked
 * @param reassessed cities ranked by both, but not as surely
 */
public record VersionDifference(
        List<CellChange> cells, SortedSet<CityKey> arrived, SortedSet<CityKey> left, SortedSet<CityKey> reassessed) {

    private record Place(CityKey city, CategoryKey category) {}

    /** Compares two stored versions. */
    public static VersionDifference between(EditionResults earlier, EditionResults later) {
        return between(earlier.content(), later.content());
    }

    /** Compares what two versions say or would say; a place filled twice counts with its last figure. */
    public static VersionDifference between(VersionContent earlier, VersionContent later) {
        Map<CityKey, Participation> before = earlier.participants();
        Map<CityKey, Participation> after = later.participants();
        return new VersionDifference(
                cells(byPlace(earlier), byPlace(later)),
                cities(after.keySet(), city -> !before.containsKey(city)),
                cities(before.keySet(), city -> !after.containsKey(city)),
                cities(after.keySet(), city -> before.containsKey(city) && before.get(city) != after.get(city)));
    }

    /** The same without figures that differ only in how surely and where they were read. */
    public VersionDifference inValues() {
        return new VersionDifference(cells(CellChange::affectsValue), arrived, left, reassessed);
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return cells.isEmpty() && arrived.isEmpty() && left.isEmpty() && reassessed.isEmpty();
    }

    public List<CellChange> cells(CellChange.Kind kind) {
        return cells(change -> change.kind() == kind);
    }

    /** The differences of one city. */
    public List<CellChange> of(CityKey city) {
        return cells(change -> change.city().equals(city));
    }

    /** The figures whose rank differs. */
    public List<CellChange> ranks() {
        return cells(CellChange::affectsRank);
    }

    private List<CellChange> cells(Predicate<CellChange> wanted) {
        return cells.stream().filter(wanted).toList();
    }

    private static List<CellChange> cells(Map<Place, Figure> before, Map<Place, Figure> after) {
        Set<Place> places = new HashSet<>(before.keySet());
        places.addAll(after.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(before.get(place), after.get(place)))
                .sorted(Comparator.comparing(Place::city)
                        .thenComparing(place -> place.category().value()))
                .map(place -> new CellChange(place.city(), place.category(), before.get(place), after.get(place)))
                .toList();
    }

    private static Map<Place, Figure> byPlace(VersionContent content) {
        Map<Place, Figure> figures = HashMap.newHashMap(content.figures().size());
        content.figures().forEach(cell -> figures.put(new Place(cell.city(), cell.category()), cell.figure()));
        return figures;
    }

    private static SortedSet<CityKey> cities(Set<CityKey> cities, Predicate<CityKey> wanted) {
        return cities.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }
}
