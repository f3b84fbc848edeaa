package de.stadtindex.portal.web.home;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.home.HomePage.Mover;
import de.stadtindex.portal.web.home.HomePage.Place;
import de.stadtindex.portal.web.home.HomePage.Winner;
import de.stadtindex.portal.web.map.GermanyOutline;
import de.stadtindex.portal.web.map.RankMap;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import de.stadtindex.ranking.YearsCompared;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the home page from the newest edition. */
@Component
class HomePages {

    private static final int TOP = 10;
    private static final int MOVERS = 5;

    private final Results results;
    private final YearsCompared compared;
    private final CityDirectory directory;
    private final Categories categories;
    private final GermanyOutline germany;

    HomePages(
            Results results,
            YearsCompared compared,
            CityDirectory directory,
            Categories categories,
            GermanyOutline germany) {
        this.results = results;
        this.compared = compared;
        this.directory = directory;
        this.categories = categories;
        this.germany = germany;
    }

    HomePage page(Visit visit) {
        LiveVersion newest = visit.state().newest();
        EditionResults edition = results.of(newest);
        Ranking overall = edition.ranking(CategoryKey.OVERALL);
        Optional<LiveVersion> before = visit.state().before(newest.year());
        Optional<Ranking> earlier = before.map(results::of).map(past -> past.ranking(CategoryKey.OVERALL));
        Cities cities = new Cities(directory.among(edition.participants()));
        Optional<YearOverYear> moves = before.map(past -> compared.between(past, newest, CategoryKey.OVERALL));
        Words words = visit.words();
        RankMap map = new RankMap(visit, overall, cities);
        return new HomePage(
                words.say("home.title"),
                newest.year().toString(),
                words.say(
                        "home.lead",
                        newest.year().toString(),
                        words.day(newest.edition().publishedOn()),
                        newest.cities(),
                        overall.standings().size()),
                top(overall, earlier, cities, visit),
                new Link(
                        words.say("home.ranking", newest.year().toString()),
                        visit.ranking(newest.year(), CategoryKey.OVERALL)),
                movers(moves.map(YearOverYear::climbers), cities, visit),
                movers(moves.map(YearOverYear::fallers), cities, visit),
                moves.map(known -> words.say("home.movers", known.moves().size()))
                        .orElse(""),
                before.map(past -> comparison(visit, past, newest)).orElse(null),
                winners(edition, cities, visit),
                map.chart(germany.outline()),
                map.alternative(),
                visit.links().page("karte") + visit.query(),
                visit.provenance(newest, visit.links().home()));
    }

    private static List<Place> top(Ranking overall, Optional<Ranking> earlier, Cities cities, Visit visit) {
        return IntStream.rangeClosed(1, Math.min(TOP, overall.cities()))
                .mapToObj(Rank::new)
                .flatMap(rank -> overall.holders(rank).isEmpty()
                        ? Stream.of(gap(rank, visit.words()))
                        : overall.holders(rank).stream()
                                .map(standing ->
                                        place(standing, RankChange.against(earlier, overall, standing), cities, visit)))
                .toList();
    }

    private static Place gap(Rank rank, Words words) {
        return new Place(
                rank.toString(),
                new Link(words.say("unknown"), ""),
                "–",
                ChangeWords.of(new RankChange.Unknown(), words));
    }

    private static Place place(Standing standing, RankChange change, Cities cities, Visit visit) {
        Words words = visit.words();
        return new Place(
                standing.rank().toString(),
                Link.to(cities.get(standing.city()), visit),
                standing.score().map(score -> words.decimal(score.value())).orElse("–"),
                ChangeWords.of(change, words));
    }

    private static List<Mover> movers(Optional<List<Move>> moves, Cities cities, Visit visit) {
        Words words = visit.words();
        return moves.orElse(List.of()).stream()
                .limit(MOVERS)
                .map(move -> new Mover(
                        Link.to(cities.get(move.city()), visit),
                        words.say(
                                "home.move", move.before().value(), move.after().value()),
                        ChangeWords.of(move.change(), words)))
                .toList();
    }

    private static Link comparison(Visit visit, LiveVersion earlier, LiveVersion later) {
        return new Link(
                visit.words()
                        .say(
                                "ranking.compare",
                                earlier.year().toString(),
                                later.year().toString()),
                visit.links().comparison(earlier.year(), later.year()) + visit.query());
    }

    private List<Winner> winners(EditionResults edition, Cities cities, Visit visit) {
        CategoryTree tree = categories.tree();
        return tree.children().stream()
                .map(key -> winner(key, tree, edition, cities, visit))
                .toList();
    }

    /** The city on rank 1; where it is not known, the best that is, with its rank. */
    private static Winner winner(
            CategoryKey key, CategoryTree tree, EditionResults edition, Cities cities, Visit visit) {
        Words words = visit.words();
        Link category = new Link(
                tree.label(key, edition.version().year(), words.language()),
                visit.ranking(edition.version().year(), key));
        return edition.ranking(key).standings().stream()
                .findFirst()
                .map(best -> new Winner(
                        category,
                        Link.to(cities.get(best.city()), visit),
                        words.say(
                                best.rank().isWithin(1) ? "home.winner" : "home.winner.known",
                                best.rank().value())))
                .orElseGet(() -> new Winner(category, new Link(words.say("unknown"), ""), ""));
    }
}
