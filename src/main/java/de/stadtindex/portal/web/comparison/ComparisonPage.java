package de.stadtindex.portal.web.comparison;

import de.stadtindex.chart.Chart;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Option;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two editions side by side, ready to be shown.
 *
 * @param sentences what changed, the summary first
 * @param notes how far the two may be compared
 * @param chart slopes of the cities in {@code rows}; null where there is none
 * @param rows cities known in both
 * @param turn leads to the other parts of a long list of them; null where all of it is here
 * @param arrived cities the later edition ranked and the earlier did not
 * @param left cities the earlier edition ranked and the later did not
 * @param unknown cities of which at least one rank is not known
 */
public record ComparisonPage(
        String heading,
        List<String> sentences,
        List<String> notes,
        Form form,
        List<Choice> categories,
        Years years,
        List<Row> climbers,
        List<Row> fallers,
        @Nullable Chart chart,
        String alternative,
        List<Row> rows,
        Parts.@Nullable Turn turn,
        List<Link> arrived,
        List<Link> left,
        List<Link> unknown,
        List<Provenance> provenance)
        implements SharedPage {

    @Override
    public String finding() {
        return sentences.getFirst();
    }

    /** The form that chooses another pair; ranking and stand are kept hidden. */
    public record Form(
            String action, String ranking, String stand, List<Option> from, List<Option> to, List<Option> states) {}

    /** The heads of the two columns. */
    public record Years(String earlier, String later) {}

    /** A city known in both editions. */
    public record Row(Link city, String before, String after, ChangeWords change) {}
}
