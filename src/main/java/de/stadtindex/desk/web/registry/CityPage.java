package de.stadtindex.desk.web.registry;

import de.stadtindex.desk.web.registry.EditionPage.Fact;
import java.util.List;

/**
 * All that the page of a city shows besides its forms.
 *
 * @param revision what a change must name
 * @param facts what is stored, with labels
 * @param former addresses that lead here for ever
 */
record CityPage(
        String ags,
        String name,
        String state,
        int revision,
        List<Fact> facts,
        List<String> aliases,
        List<String> former,
        boolean mayChange,
        History history) {}
