package de.stadtindex.press.web.feed;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Headlines;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.CityHistory;
import de.stadtindex.ranking.Corrections;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.RegisterEntry;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.UnknownCityException;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each edition says of one city, what was corrected about it, and what its press office published. */
@Component
class CityNews {

    private final Results results;
    private final Corrections corrections;
    private final ArticleNews articles;
    private final Evidences evidences;

    CityNews(Results results, Corrections corrections, ArticleNews articles, Evidences evidences) {
        this.results = results;
        this.corrections = corrections;
        this.articles = articles;
        this.evidences = evidences;
    }

    /** Errors with UnknownCityException where the public knows no figures of the city. */
    Feed of(Visit visit, CityEntry city) {
        CityHistory history = results.history(visit.state(), city.key());
        if (history.isEmpty()) {
            throw new UnknownCityException(List.of());
        }
        Headlines headlines = new Headlines(evidences.of(visit.state()), visit.words());
        Stream<FeedEntry> editions = visit.state().versions().stream()
                .filter(version -> history.participation(version.year()).isPresent())
                .map(version -> edition(visit, city, version, headlines));
        Stream<FeedEntry> corrected = corrections.register().stream()
                .filter(entry -> concerns(entry, city))
                .map(entry -> ReleaseNews.entry(entry, visit.words()));
        return new Feed(
                visit.words().say("feed.city", city.name()),
                visit.links().city(city.slug()),
                Stream.of(editions, corrected, articles.about(city.key(), visit.words()))
                        .flatMap(news -> news)
                        .toList());
    }

    private static FeedEntry edition(Visit visit, CityEntry city, LiveVersion version, Headlines headlines) {
        EditionYear year = version.year();
        return FeedEntry.once(
                visit.words(),
                "stadt/" + city.key().ags() + "/" + version.number(),
                version.publishAt(),
                visit.words().say("citation.city", city.name(), year.toString()),
                headlines.rank(new Cell(city.key(), CategoryKey.OVERALL, year)),
                visit.links().city(city.slug()) + Query.empty().with("stand", version.number()));
    }

    private static boolean concerns(RegisterEntry entry, CityEntry city) {
        return entry instanceof RegisterEntry.Correction correction
                && correction.changes().stream()
                        .anyMatch(changes -> !changes.of(city.key()).isEmpty());
    }
}
