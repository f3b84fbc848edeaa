package de.stadtindex.portal.web.city;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.city.CityEntry;
import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the page of each city shows of the others: the same for all of an edition, so it is found out once. */
@Component
class OtherCities {

    /**
     * The cities of one size.
     *
     * @param ranked those whose rank is known, best first
     * @param withoutRank how many more there are
     */
    record Group(List<Standing> ranked, int withoutRank) {

        static final Group EMPTY = new Group(List.of(), 0);

        Group {
            ranked = List.copyOf(ranked);
        }
    }

    /** As long as the directory gives out the same entries for the cities of an edition. */
    private final Cache<Map<CityKey, CityEntry>, Map<SizeClass, Group>> groups =
            Caffeine.newBuilder().weakKeys().build();

    /** As long as the ranking is kept. */
    private final LoadingCache<Ranking, List<Double>> held =
            Caffeine.newBuilder().weakKeys().build(OtherCities::read);

    /** Those of a ranking by their size; its cities have these entries. */
    Map<SizeClass, Group> bySize(Ranking ranking, Map<CityKey, CityEntry> entries) {
        return groups.get(entries, _ -> read(ranking, entries));
    }

    /** Each rank of a ranking that is known, once, best first, ready to be drawn. */
    List<Double> heldRanks(Ranking ranking) {
        return held.get(ranking);
    }

    private static List<Double> read(Ranking ranking) {
        return ranking.standings().stream()
                .map(standing -> (double) standing.rank().value())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    private static Map<SizeClass, Group> read(Ranking ranking, Map<CityKey, CityEntry> entries) {
        Map<SizeClass, Group> groups = new EnumMap<>(SizeClass.class);
        for (SizeClass size : SizeClass.values()) {
            List<Standing> ranked = ranking.standings().stream()
                    .filter(standing -> isOf(size, standing.city(), entries))
                    .toList();
            long withoutRank = ranking.withoutRank().stream()
                    .filter(city -> isOf(size, city, entries))
                    .count();
            groups.put(size, new Group(ranked, Math.toIntExact(withoutRank)));
        }
        return Map.copyOf(groups);
    }

    private static boolean isOf(SizeClass size, CityKey city, Map<CityKey, CityEntry> entries) {
        CityEntry entry = entries.get(city);
        return entry != null && entry.sizeClass().filter(size::equals).isPresent();
    }
}
