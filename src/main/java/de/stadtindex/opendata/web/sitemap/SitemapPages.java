package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.article.ArticleAddress;
import de.stadtindex.article.PublishedArticles;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Links;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every page the public may find, in an order that stays: what is said to all, figures from the newest edition on, articles. */
@Component
class SitemapPages {

    private static final Links LINKS = new Links(Language.GERMAN);

    /** Pages that do not hang on figures, or hardly. */
    private static final List<String> TEXTS = List.of(
            "glossar",
            "leichte-sprache",
            "faktencheck",
            "barrierefreiheit",
            "impressum",
            "datenschutz",
            "vorabzugang",
            "api");

    /** Pages that show every edition. */
    private static final List<String> OVERVIEWS =
            List.of("karte", "zeitreihe", "staedtevergleich", "land", "methode", "berichtigungen", "daten");

    private final DataStates states;
    private final Results results;
    private final CityDirectory directory;
    private final Categories categories;
    private final PublishedArticles articles;

    SitemapPages(
            DataStates states,
            Results results,
            CityDirectory directory,
            Categories categories,
            PublishedArticles articles) {
        this.states = states;
        this.results = results;
        this.directory = directory;
        this.categories = categories;
        this.articles = articles;
    }

    /** What is public now; before the first release, the pages without figures. */
    List<SitemapEntry> now() {
        Changes changes = new Changes(states.current(), states.withdrawn());
        Stream<SitemapEntry> texts = TEXTS.stream().map(page -> new SitemapEntry(LINKS.page(page), null));
        Stream<SitemapEntry> figures = changes.state().versions().isEmpty() ? Stream.empty() : figures(changes);
        return Stream.of(figures, articles(), texts).flatMap(pages -> pages).toList();
    }

    private Stream<SitemapEntry> figures(Changes changes) {
        DataState state = changes.state();
        Stream<SitemapEntry> overviews = Stream.concat(
                        Stream.of(LINKS.home()), OVERVIEWS.stream().map(LINKS::page))
                .map(path -> new SitemapEntry(path, changes.everywhere()));
        return Stream.of(
                        overviews,
                        state.versions().reversed().stream().flatMap(version -> edition(version, changes)),
                        cities(results.everRanked(state)).map(city -> city(city, changes)),
                        lands(changes))
                .flatMap(pages -> pages);
    }

    /** The rankings of an edition, its comparisons with those before, and what can be said of each city. */
    private Stream<SitemapEntry> edition(LiveVersion version, Changes changes) {
        EditionYear year = version.year();
        Instant since = changes.since(year);
        Stream<String> rankings = categories.tree().keys(year).stream().map(category -> LINKS.ranking(year, category));
        Stream<String> sheets = cities(results.of(version).participants())
                .map(city -> LINKS.page("presse/" + city.slug() + "/" + year));
        return Stream.concat(
                Stream.concat(rankings, sheets).map(path -> new SitemapEntry(path, since)), comparisons(year, changes));
    }

    private static Stream<SitemapEntry> comparisons(EditionYear later, Changes changes) {
        return changes.state().years().stream()
                .filter(year -> year.isBefore(later))
                .map(earlier -> new SitemapEntry(LINKS.comparison(earlier, later), changes.between(earlier, later)));
    }

    private static SitemapEntry city(CityEntry city, Changes changes) {
        return new SitemapEntry(LINKS.city(city.slug()), changes.everywhere());
    }

    /** The Länder in which cities were ranked. */
    private Stream<SitemapEntry> lands(Changes changes) {
        return results.everRanked(changes.state()).stream()
                .flatMap(city -> FederalState.of(city).stream())
                .distinct()
                .sorted()
                .map(state -> new SitemapEntry(LINKS.state(state), changes.everywhere()));
    }

    private Stream<SitemapEntry> articles() {
        List<ArticleAddress> all = articles.addresses();
        Instant latest = all.stream()
                .map(ArticleAddress::changedAt)
                .max(Instant::compareTo)
                .orElse(null);
        return Stream.concat(
                Stream.of(new SitemapEntry(LINKS.page("presse"), latest)),
                all.stream()
                        .map(article -> new SitemapEntry(LINKS.page("presse/" + article.slug()), article.changedAt())));
    }

    private Stream<CityEntry> cities(Collection<CityKey> keys) {
        return directory.entries(keys).values().stream().sorted(Comparator.comparing(CityEntry::key));
    }
}
