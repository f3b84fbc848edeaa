package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Headlines;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.opendata.web.catalogue.PageDataset.Thing;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a page of figures what it is about: rankings, cities, comparisons of editions, Länder and the series of all editions. */
@Component
class PageSubjects {

    private final Results results;
    private final CityDirectory directory;
    private final Categories categories;
    private final Evidences evidences;

    PageSubjects(Results results, CityDirectory directory, Categories categories, Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.categories = categories;
        this.evidences = evidences;
    }

    /**
     * The subject of the page at a path; empty for pages of another kind.
     *
     * @param ranking the ranking that the query asks for; null for none
     * @param edition the edition that the query asks for; null for the newest
     */
    Optional<PageSubject> find(Visit visit, String path, @Nullable String ranking, @Nullable String edition) {
        if (visit.state().versions().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = List.of(path.substring(1).split("/", -1));
        return switch (names.getFirst() + names.size()) {
            case "rangliste2" ->
                version(visit, names.get(1)).map(version -> ranking(visit, version, CategoryKey.OVERALL));
            case "rangliste3" ->
                version(visit, names.get(1))
                        .flatMap(version -> category(names.get(2)).map(category -> ranking(visit, version, category)));
            case "stadt2" -> directory.bySlug(names.get(1)).map(city -> city(visit, city));
            case "vergleich3" ->
                version(visit, names.get(1))
                        .flatMap(earlier ->
                                version(visit, names.get(2)).map(later -> comparison(visit, earlier, later, ranking)));
            case "land2" ->
                FederalState.ofSlug(names.get(1))
                        .flatMap(state -> shown(visit, edition).map(version -> state(visit, state, version, ranking)));
            case "zeitreihe1" -> Optional.of(series(visit, ranking));
            default -> Optional.empty();
        };
    }

    private PageSubject ranking(Visit visit, LiveVersion version, CategoryKey category) {
        Ranking ranking = results.of(version).ranking(category);
        String label = label(visit, category, version);
        String year = version.year().toString();
        return new PageSubject(
                visit.words().say("citation.ranking", year, label),
                visit.words()
                        .say(
                                "catalogue.page.ranking",
                                year,
                                label,
                                ranking.standings().size(),
                                ranking.cities()),
                List.of(version),
                germany(visit));
    }

    private PageSubject city(Visit visit, CityEntry city) {
        LiveVersion newest = visit.state().newest();
        String headline = new Headlines(evidences.of(visit.state()), visit.words())
                .rank(new Cell(city.key(), CategoryKey.OVERALL, newest.year()));
        return new PageSubject(
                visit.words().say("citation.city", city.name(), newest.year().toString()),
                visit.words().say("catalogue.page.city", city.name(), headline),
                visit.state().versions(),
                Thing.of("City", city.name()));
    }

    private PageSubject comparison(Visit visit, LiveVersion earlier, LiveVersion later, @Nullable String ranking) {
        String from = earlier.year().toString();
        String to = later.year().toString();
        return new PageSubject(
                visit.words().say("citation.comparison", from, to),
                visit.words().say("catalogue.page.comparison", from, to, label(visit, asked(ranking), later)),
                List.of(earlier, later),
                germany(visit));
    }

    private PageSubject state(Visit visit, FederalState state, LiveVersion version, @Nullable String ranking) {
        String year = version.year().toString();
        return new PageSubject(
                visit.words().say("citation.city", state.germanName(), year),
                visit.words()
                        .say("catalogue.page.state", state.germanName(), year, label(visit, asked(ranking), version)),
                List.of(version),
                Thing.of("State", state.germanName()));
    }

    private PageSubject series(Visit visit, @Nullable String ranking) {
        List<LiveVersion> versions = visit.state().versions();
        String first = versions.getFirst().year().toString();
        String last = versions.getLast().year().toString();
        String label = label(visit, asked(ranking), versions.getLast());
        return new PageSubject(
                visit.words().say("catalogue.page.series", first, last, label),
                visit.words().say("catalogue.page.series.description", first, last, label),
                versions,
                germany(visit));
    }

    private static Optional<LiveVersion> shown(Visit visit, @Nullable String edition) {
        return edition == null || edition.isBlank()
                ? Optional.of(visit.state().newest())
                : version(visit, edition.strip());
    }

    private static Optional<LiveVersion> version(Visit visit, String year) {
        return EditionYear.parse(year).flatMap(visit.state()::find);
    }

    private Optional<CategoryKey> category(String slug) {
        return categories.tree().ofSlug(slug);
    }

    private CategoryKey asked(@Nullable String ranking) {
        return Optional.ofNullable(ranking).flatMap(this::category).orElse(CategoryKey.OVERALL);
    }

    private String label(Visit visit, CategoryKey category, LiveVersion version) {
        return categories.tree().label(category, version.year(), visit.words().language());
    }

    private static Thing germany(Visit visit) {
        return Thing.of("Country", visit.words().say("catalogue.germany"));
    }
}
