package de.stadtindex.portal.web.timeline;

import de.stadtindex.chart.BumpChart;
import de.stadtindex.portal.web.selection.CityForm;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankTable;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;

/**
 * All editions of one ranking, ready to be shown.
 *
 * @param known how many ranks are known, of how many
 * @param finding how the highlighted cities stand in the newest edition
 * @param chosen why these cities are highlighted
 * @param hint how to highlight others; empty where the reader did
 * @param alternative what the chart shows, in words
 * @param missing cities the chart cannot show; empty for none
 */
public record TimelinePage(
        String heading,
        String known,
        List<Choice> categories,
        CityForm form,
        String finding,
        String chosen,
        String hint,
        BumpChart chart,
        String alternative,
        String missing,
        MethodNotes notes,
        RankTable table,
        Provenance provenance)
        implements SharedPage {}
