package de.stadtindex.city.domain;

/**
 * A part of an address that once was a city's.
 *
 * @param ags the official key of the city
 */
public record FormerSlug(String slug, String ags) {}
