package de.stadtindex.visit.web.format;

import de.stadtindex.ranking.LiveVersion;
import java.util.List;

/**
 * What the figures of a page are about, for those who collect data sets.
 *
 * @param versions the versions it shows, oldest edition first; at least one
 * @param name of the region; empty for the whole country
 */
public record Subject(List<LiveVersion> versions, Region region, String name) {

    /** Whose figures they are. */
    public enum Region {
        COUNTRY,
        STATE,
        CITY
    }

    public Subject {
        versions = List.copyOf(versions);
    }

    /** All cities of the index, in one edition or several. */
    public static Subject ofAll(List<LiveVersion> versions) {
        return new Subject(versions, Region.COUNTRY, "");
    }

    /** The cities of one Land. */
    public static Subject ofState(LiveVersion version, String name) {
        return new Subject(List.of(version), Region.STATE, name);
    }

    /** One city. */
    public static Subject ofCity(List<LiveVersion> versions, String name) {
        return new Subject(versions, Region.CITY, name);
    }

    /** Of the newest edition among them. */
    public LiveVersion newest() {
        return versions.getLast();
    }
}
