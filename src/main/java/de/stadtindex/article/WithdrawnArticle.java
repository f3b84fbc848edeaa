package de.stadtindex.article;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Slug;
import java.time.Instant;
import java.util.List;

/**
 * What the public is told of an article it could once read.
 *
 * @param cities it was about
 * @param publishedAt the instant it first became public
 */
public record WithdrawnArticle(
        long id, Slug slug, List<CityKey> cities, Instant publishedAt, Instant withdrawnAt, String reason) {

    public WithdrawnArticle {
        cities = List.copyOf(cities);
    }
}
