package de.stadtindex.visit.web;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.web.Language;

/** Addresses of the residents' pages in one language; the only place that knows how they are built. */
public record Links(Language language) {

    public String home() {
        return language == Language.GERMAN ? "/" : language.base();
    }

    public String city(Slug city) {
        return language.base() + "/stadt/" + city;
    }

    public String state(FederalState state) {
        return language.base() + "/land/" + state.slug();
    }

    public String ranking(EditionYear year, CategoryKey category) {
        String edition = language.base() + "/rangliste/" + year;
        return category.isOverall() ? edition : edition + "/" + category.slug();
    }

    public String comparison(EditionYear from, EditionYear to) {
        return language.base() + "/vergleich/" + from + "/" + to;
    }

    /** A page of its own name, such as {@code karte} or {@code methode#rang}. */
    public String page(String name) {
        return language.base() + "/" + name;
    }
}
