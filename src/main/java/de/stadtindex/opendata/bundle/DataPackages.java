package de.stadtindex.opendata.bundle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Packs whole editions, and holds the gate of their licences: figures leave as a whole only where the edition is open. What was
 * packed is kept, as far as it fits, until anything in it changes.
 */
@Service
public class DataPackages {

    /** The name of the package with every open edition. */
    public static final String ALL = "alle";

    private static final int MOST_BYTES_KEPT = 32 << 20;

    private final Results results;
    private final CityDirectory directory;
    private final Categories categories;
    private final StableJson json;
    private final PackageWords words;

    private final Cache<PackageContents, DataPackage> built = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .<PackageContents, DataPackage>weigher((_, made) -> made.archive().length + made.descriptor().length)
            .build();

    DataPackages(Results results, CityDirectory directory, Categories categories, Wording wording, StableJson json) {
        this.results = results;
        this.directory = directory;
        this.categories = categories;
        this.json = json;
        this.words = PackageWords.of(wording);
    }

    /**
     * The package of one edition.
     *
     * @param origin scheme, host and port of the portal
     * @throws ClosedEditionException when its terms do not allow that
     */
    public DataPackage of(LiveVersion version, String origin) {
        if (!version.licence().isOpen()) {
            throw new ClosedEditionException(version);
        }
        return pack(version.year().toString(), List.of(version), origin);
    }

    /** Those of these versions whose editions may be handed out as a whole. */
    public static List<LiveVersion> open(List<LiveVersion> versions) {
        return versions.stream().filter(version -> version.licence().isOpen()).toList();
    }

    /** The package of all editions among these that are open; empty where none is. */
    public Optional<DataPackage> ofOpen(List<LiveVersion> versions, String origin) {
        List<LiveVersion> open = open(versions);
        return open.isEmpty() ? Optional.empty() : Optional.of(pack(ALL, open, origin));
    }

    private DataPackage pack(String part, List<LiveVersion> versions, String origin) {
        List<EditionResults> figures = versions.stream().map(results::of).toList();
        PackageContents contents = new PackageContents(part, versions, cities(figures), categories.tree(), origin);
        return built.get(contents, _ -> new PackageFiles(contents, words, json).of(figures));
    }

    private List<CityEntry> cities(List<EditionResults> figures) {
        Set<CityKey> keys = figures.stream()
                .flatMap(edition -> edition.participants().stream())
                .collect(Collectors.toSet());
        return directory.entries(keys).values().stream()
                .sorted(Comparator.comparing(CityEntry::key))
                .toList();
    }
}
