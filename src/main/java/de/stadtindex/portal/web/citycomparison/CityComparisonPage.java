package de.stadtindex.portal.web.citycomparison;

import de.stadtindex.chart.BumpChart;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.portal.web.selection.CityForm;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankCell;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of cities, ready to be shown.
 *
 * @param lead what the page is for, or what to do next; empty once the cities are compared
 * @param example leads to a comparison; null where none is needed
 * @param comparison null until at least two cities are understood
 */
public record CityComparisonPage(
        String heading,
        String lead,
        CityForm form,
        @Nullable Link example,
        @Nullable Comparison comparison) implements SharedPage {

    @Override
    public String finding() {
        return comparison == null ? lead : comparison.finding();
    }

    /**
     * Two to five cities side by side.
     *
     * @param finding where each stands in the newest edition
     * @param alternative what the chart shows, in words
     * @param missing cities the chart cannot show; empty for none
     * @param cities heads of the columns
     */
    public record Comparison(
            String finding,
            BumpChart chart,
            String alternative,
            String missing,
            MethodNotes notes,
            List<Link> cities,
            List<EditionLine> editions,
            List<CategoryLine> categories,
            Provenance provenance) {}

    /** One edition with a cell for each city. */
    public record EditionLine(String year, List<Cell> cells) {}

    /**
     * Rank and change of a city.
     *
     * @param change against the edition before; null where there is no rank or no edition before
     */
    public record Cell(RankCell rank, @Nullable ChangeWords change) {}

    /** One ranking with the newest known figure of each city. */
    public record CategoryLine(String category, List<Latest> cells) {}

    /**
     * The newest known figure.
     *
     * @param kind {@code known} or {@code gap}, for the style sheet
     * @param detail score and edition; empty for a gap
     */
    public record Latest(String kind, String text, String detail) {}
}
