package de.stadtindex.portal.web.state;

import de.stadtindex.chart.BumpChart;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankTable;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cities of one state, ready to be shown.
 *
 * @param finding who leads the state, and how far that is proven
 * @param known how many of the state's ranks are known; empty where the finding says it
 * @param rows cities on known ranks
 * @param unranked cities without a known rank
 * @param mean mean of the scores; empty unless every one is known
 * @param comparability how far the change of rank can be trusted; empty for the first edition
 * @param series the same cities through all editions; null where none was ever ranked
 * @param overview leads to all states
 */
public record StatePage(
        String heading,
        String finding,
        String known,
        List<Choice> editions,
        List<Choice> categories,
        String caption,
        List<Row> rows,
        List<Link> unranked,
        String mean,
        List<String> comparability,
        Provenance provenance,
        @Nullable StateSeries series,
        Link overview)
        implements SharedPage {

    /**
     * A city on its known rank.
     *
     * @param sign a mark beside the rank, for the eye; empty for none
     * @param mark the sign in words
     * @param kind {@code known} or {@code gap}, whether the score is known
     */
    public record Row(
            String rank, String sign, String mark, ChangeWords change, Link city, String score, String kind) {}

    /**
     * The cities of a state through all editions.
     *
     * @param chosen which series are highlighted
     * @param alternative what the chart shows, in words
     */
    public record StateSeries(
            String heading,
            String chosen,
            BumpChart chart,
            String alternative,
            MethodNotes notes,
            RankTable table,
            Provenance provenance) {}
}
