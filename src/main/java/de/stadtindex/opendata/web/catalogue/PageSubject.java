package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.opendata.web.catalogue.PageDataset.Thing;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;

/**
 * What a page of figures is about.
 *
 * @param description what it finds, in a sentence or two
 * @param versions the versions it shows, oldest edition first
 * @param place whose figures they are
 */
record PageSubject(String name, String description, List<LiveVersion> versions, Thing place) {

    /** The version after which the view is named. */
    LiveVersion named() {
        return versions.getLast();
    }
}
