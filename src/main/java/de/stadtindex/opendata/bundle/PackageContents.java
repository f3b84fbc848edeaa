package de.stadtindex.opendata.bundle;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.ReleaseTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * All that the bytes of a package depend on: where two are equal, so are the packages.
 *
 * @param part what the package is called among the others: the year of its edition, or {@code alle}
 * @param versions the versions it holds, oldest edition first; at least one
 * @param cities the cities of these versions, by key
 * @param origin scheme, host and port of the portal
 */
record PackageContents(
        String part, List<LiveVersion> versions, List<CityEntry> cities, CategoryTree tree, String origin) {

    PackageContents {
        versions = List.copyOf(versions);
        cities = List.copyOf(cities);
    }

    /** The version that came out last, by which the state of the package is named. */
    LiveVersion latest() {
        return LiveVersion.latest(versions);
    }

    VersionNumber stand() {
        return latest().number();
    }

    Instant published() {
        return latest().publishAt();
    }

    /** The day on which that came out, where editions are released. */
    LocalDate day() {
        return LocalDate.ofInstant(published(), ReleaseTime.ZONE);
    }

    boolean isOneEdition() {
        return versions.size() == 1 && part.equals(latest().year().toString());
    }

    /** What it is called whatever its state. */
    String name() {
        return "smart-city-index-" + part;
    }

    String fileName() {
        return name() + "-stand-" + stand() + ".zip";
    }

    /** The address under which this state of it stays. */
    String fixed() {
        return origin + "/daten/" + part + ".zip?stand=" + stand();
    }

    /** The page for people, in the language of the words. */
    String page(Words words) {
        boolean isGerman = words.language().equals(Locale.GERMAN.getLanguage());
        String pages = isGerman ? origin : origin + "/" + words.language();
        return isOneEdition() ? pages + "/rangliste/" + part + "?stand=" + stand() : pages + "/daten";
    }

    List<CategoryKey> categories(LiveVersion version) {
        return tree.keys(version.year());
    }

    /** The rankings of any of its editions. */
    List<CategoryKey> categories() {
        return versions.stream()
                .flatMap(version -> categories(version).stream())
                .distinct()
                .toList();
    }
}
