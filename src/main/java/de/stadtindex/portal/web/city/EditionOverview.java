package de.stadtindex.portal.web.city;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages of all cities of an edition share, found out once: who is of like size, and which ranks are held. */
@Component
class EditionOverview {

    /**
     * The cities of one size.
     *
     * @param ranked those whose overall rank is known, best first
     * @param withoutRank those that were ranked, no one knows where
     */
    record Group(List<Standing> ranked, Set<CityKey> withoutRank) {

        static final Group EMPTY = new Group(List.of(), Set.of());

        Group {
            ranked = List.copyOf(ranked);
            withoutRank = Set.copyOf(withoutRank);
        }
    }

    private final CityDirectory directory;

    /** As long as the directory gives out the same entries for the cities of an edition. */
    private final Cache<Map<CityKey, CityEntry>, Map<SizeClass, Group>> groups =
            Caffeine.newBuilder().weakKeys().build();

    /** As long as the ranking is kept. */
    private final LoadingCache<Ranking, List<Double>> held =
            Caffeine.newBuilder().weakKeys().build(EditionOverview::read);

    EditionOverview(CityDirectory directory) {
        this.directory = directory;
    }

    /** The cities of an edition by their size. */
    Map<SizeClass, Group> bySize(EditionResults edition) {
        Map<CityKey, CityEntry> entries = directory.among(edition.participants());
        Ranking overall = edition.ranking(CategoryKey.OVERALL);
        return groups.get(entries, _ -> read(overall, entries));
    }

    /** Each rank of a ranking that is known, once, best first, ready to be drawn. */
    List<Double> heldRanks(Ranking ranking) {
        return held.get(ranking);
    }

    private static List<Double> read(Ranking ranking) {
        return ranking.standings().stream()
                .map(standing -> (double) standing.rank().value())
                .distinct()
                // A list that copies of it share
                .collect(Collectors.toUnmodifiableList());
    }

    private static Map<SizeClass, Group> read(Ranking ranking, Map<CityKey, CityEntry> entries) {
        Map<SizeClass, Group> groups = new EnumMap<>(SizeClass.class);
        for (SizeClass size : SizeClass.values()) {
            List<Standing> ranked = ranking.standings().stream()
                    .filter(standing -> isOf(size, standing.city(), entries))
                    .toList();
            Set<CityKey> withoutRank = ranking.withoutRank().stream()
                    .filter(city -> isOf(size, city, entries))
                    .collect(Collectors.toUnmodifiableSet());
            groups.put(size, new Group(ranked, withoutRank));
        }
        return Map.copyOf(groups);
    }

    private static boolean isOf(SizeClass size, CityKey city, Map<CityKey, CityEntry> entries) {
        CityEntry entry = entries.get(city);
        return entry != null && entry.sizeClass().filter(size::equals).isPresent();
    }
}
