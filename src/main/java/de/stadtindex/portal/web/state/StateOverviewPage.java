package de.stadtindex.portal.web.state;

import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All states with cities in one edition, ready to be shown.
 *
 * @param known how many ranks are known, of how many
 */
public record StateOverviewPage(
        String heading,
        String known,
        List<Choice> editions,
        List<Choice> categories,
        String caption,
        List<Row> rows,
        Provenance provenance)
        implements SharedPage {

    @Override
    public String finding() {
        return known;
    }

    /**
     * One state.
     *
     * @param cities how many of its cities were ranked
     * @param known on how many of those ranks something is known
     * @param best its best placed city; null where no rank is known
     * @param rank the rank of that city, or that none is known
     * @param proof how far the known ranks prove it; empty where there is nothing to prove
     */
    public record Row(
            Link state,
            String cities,
            String known,
            @Nullable Link best,
            String rank,
            String proof) {}
}
