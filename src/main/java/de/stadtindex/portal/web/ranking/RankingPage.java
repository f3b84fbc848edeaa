package de.stadtindex.portal.web.ranking;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of one edition, ready to be shown.
 *
 * @param known how many of the ranks are known
 * @param caption what the table shows
 * @param rows cities on known ranks
 * @param turn leads to the other parts of a long ranking; null where all of it is here
 * @param partly cities without a known rank of which something else is known
 * @param others cities of which nothing is known here
 * @param nothing what to say where filters leave no city; empty otherwise
 * @param contradictions where sources contradict each other
 * @param notes what is published about the edition as a whole, and what parts it from the one before
 * @param comparison leads to the comparison with the edition before; null for the first edition
 */
public record RankingPage(
        String heading,
        String finding,
        String known,
        List<Choice> editions,
        List<Choice> categories,
        RankingForm form,
        String caption,
        List<RankingColumn> columns,
        List<RankingRow> rows,
        Parts.@Nullable Turn turn,
        List<RankingRow> partly,
        List<Link> others,
        String nothing,
        List<Contradiction> contradictions,
        List<String> notes,
        @Nullable Link comparison,
        Provenance provenance)
        implements SharedPage {

    /** The rows of the cities on known ranks. */
    public Markup rowsMarkup() {
        return RankingRow.markup(rows);
    }

    /** The rows of the cities without a known rank. */
    public Markup partlyMarkup() {
        return RankingRow.markup(partly);
    }

    /** Two or more cities that sources put on one rank. */
    public record Contradiction(String sentence, List<Link> sources) {}
}
