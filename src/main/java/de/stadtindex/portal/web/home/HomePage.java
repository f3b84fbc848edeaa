package de.stadtindex.portal.web.home;

import de.stadtindex.chart.MapChart;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest edition at a glance, ready to be shown.
 *
 * @param lead what the edition says in a sentence
 * @param top the first ten ranks, also where no city is known to hold one
 * @param mapAlternative what the map shows, in words
 * @param mapHref leads to the map's own page, with its table
 * @param compared which cities the moves are those of; empty for the first edition
 * @param comparison leads to the comparison with the edition before; null for the first edition
 */
public record HomePage(
        String heading,
        String edition,
        String lead,
        List<Place> top,
        Link ranking,
        List<Mover> climbers,
        List<Mover> fallers,
        String compared,
        @Nullable Link comparison,
        List<Winner> winners,
        MapChart map,
        String mapAlternative,
        String mapHref,
        Provenance provenance)
        implements SharedPage {

    @Override
    public String finding() {
        return lead;
    }

    /** A rank and the city on it; an empty address where it is not known. */
    public record Place(String rank, Link city, String points, ChangeWords change) {}

    /** A city that moved. */
    public record Mover(Link city, String places, ChangeWords change) {}

    /** The best known city of a category. */
    public record Winner(Link category, Link city, String rank) {}
}
