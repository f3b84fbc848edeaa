package de.stadtindex.claim.oracle;

import de.stadtindex.claim.oracle.Sample.Edition;
import de.stadtindex.claim.oracle.Sample.Known;
import de.stadtindex.claim.oracle.Sample.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every way in which one ranking of an edition may really have been: who took part, and who stood where. Presumed
 * participants took part or not; strangers nobody names fill the rest; ranks known of one city alone stay as they are.
 */
final class Worlds {

    private Worlds() {}

    /** Each world by the ranks of the cities it ranked. */
    static List<Map<String, Integer>> of(Edition edition, String category) {
        Map<String, Integer> held = held(edition, category);
        TreeSet<Integer> free =
                new TreeSet<>(IntStream.rangeClosed(1, edition.size()).boxed().toList());
        free.removeAll(held.values());
        List<Map<String, Integer>> worlds = new ArrayList<>();
        field(edition).forEach(field -> {
            List<String> open =
                    field.stream().filter(city -> !held.containsKey(city)).toList();
            place(open, new ArrayList<>(free), new LinkedHashMap<>(held), worlds);
        });
        return worlds;
    }

    /** Each set of cities that may have taken part. */
    private static Stream<List<String>> field(Edition edition) {
        List<String> sure = edition.participants().keySet().stream()
                .filter(city -> edition.participants().getOrDefault(city, false))
                .toList();
        List<String> presumed = edition.participants().keySet().stream()
                .filter(city -> !sure.contains(city))
                .toList();
        return IntStream.range(0, 1 << presumed.size())
                .mapToObj(mask -> Stream.concat(
                                sure.stream(),
                                IntStream.range(0, presumed.size())
                                        .filter(i -> (mask >> i & 1) == 1)
                                        .mapToObj(presumed::get))
                        .toList());
    }

    private static void place(
            List<String> cities, List<Integer> free, Map<String, Integer> placed, List<Map<String, Integer>> worlds) {
        if (cities.isEmpty()) {
            worlds.add(new HashMap<>(placed));
            return;
        }
        for (Integer rank : free) {
            placed.put(cities.getFirst(), rank);
            place(
                    cities.subList(1, cities.size()),
                    free.stream().filter(other -> !other.equals(rank)).toList(),
                    placed,
                    worlds);
            placed.remove(cities.getFirst());
        }
    }

    /** The ranks that are known of one city only. */
    static Map<String, Integer> held(Edition edition, String category) {
        Map<Integer, List<String>> holders = new HashMap<>();
        edition.known().forEach((Spot spot, Known known) -> {
            if (spot.category().equals(category) && known.rank() != null) {
                holders.computeIfAbsent(known.rank(), _ -> new ArrayList<>()).add(spot.city());
            }
        });
        Map<String, Integer> held = new HashMap<>();
        holders.forEach((rank, cities) -> {
            if (cities.size() == 1) {
                held.put(cities.getFirst(), rank);
            }
        });
        return held;
    }
}
