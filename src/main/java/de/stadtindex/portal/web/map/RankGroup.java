package de.stadtindex.portal.web.map;

import de.stadtindex.chart.MapGroup;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import java.util.Arrays;

/** The steps in which a map shows ranks: a narrow one at the top, where readers look first, and about even ones below. */
enum RankGroup {
    /** The first ten. */
    TOP(1, 10, MapGroup.FIRST),
    /** Up to rank 25. */
    UPPER(11, 25, MapGroup.SECOND),
    /** Up to rank 45. */
    MIDDLE(26, 45, MapGroup.THIRD),
    /** Up to rank 65. */
    LOWER(46, 65, MapGroup.FOURTH),
    /** All ranks after that, as many as an edition has. */
    LAST(66, Integer.MAX_VALUE, MapGroup.FIFTH);

    private final int from;
    private final int to;
    private final MapGroup drawing;

    RankGroup(int from, int to, MapGroup drawing) {
        this.from = from;
        this.to = to;
        this.drawing = drawing;
    }

    static RankGroup of(Rank rank) {
        return Arrays.stream(values())
                .filter(group -> rank.value() <= group.to)
                .findFirst()
                .orElse(LAST);
    }

    MapGroup drawing() {
        return drawing;
    }

    /** The ranks of the group: {@code Rang 11 bis 25}. */
    String name(Words words) {
        return this == LAST ? words.say("map.group.last", from) : words.say("map.group", from, to);
    }
}
