package de.stadtindex.portal.web.map;

import de.stadtindex.chart.MapChart;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;

/**
 * The map of one edition, ready to be shown.
 *
 * @param known how many ranks are known, of how many
 * @param finding where the best cities lie
 * @param alternative what the map shows, in words
 * @param rows cities on known ranks, best first
 * @param unranked cities without a known rank
 */
public record MapPage(
        String heading,
        String known,
        List<Choice> editions,
        List<Choice> categories,
        String finding,
        MapChart chart,
        String alternative,
        String caption,
        List<Row> rows,
        List<Link> unranked,
        Provenance provenance)
        implements SharedPage {

    /**
     * A city on its known rank.
     *
     * @param sign a mark beside the rank, for the eye; empty for none
     * @param mark the sign in words
     */
    public record Row(String rank, String sign, String mark, Link city, String state, String group) {}
}
