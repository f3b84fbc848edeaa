package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * All that a new version will say.
 *
 * @param participants the cities the edition ranked
 * @param figures what is known of them; not copied, and read from its start more than once, so that it may be a view that
 *     makes each cell when it is asked for
 */
public record VersionContent(Map<CityKey, Participation> participants, List<Cell> figures) {

    /** One figure in its place. */
    public record Cell(CityKey city, CategoryKey category, Figure figure) {}

    public VersionContent {
        participants = Map.copyOf(participants);
        figures = Collections.unmodifiableList(figures);
    }
}
