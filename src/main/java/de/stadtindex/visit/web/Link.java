package de.stadtindex.visit.web;

import de.stadtindex.city.CityEntry;

/** Words that lead somewhere. */
public record Link(String label, String href) {

    /** Leads to a city's page in the view the reader is in. */
    public static Link to(CityEntry city, Visit visit) {
        return new Link(city.name(), visit.links().city(city.slug()) + visit.query());
    }
}
