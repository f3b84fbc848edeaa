package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Evidence;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.CityHistory;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;

/** What every part of a city's page speaks about. */
record CitySubject(Visit visit, CityEntry city, CityHistory history, EditionResults newest, Evidence evidence) {

    Words words() {
        return visit.words();
    }

    CategoryTree tree() {
        return evidence.categories();
    }

    Cell cell(CategoryKey category, EditionYear year) {
        return new Cell(city.key(), category, year);
    }

    /** The versions shown, oldest edition first. */
    List<LiveVersion> versions() {
        return visit.state().versions();
    }

    Optional<Rank> rank(EditionYear year) {
        return history.figure(year, CategoryKey.OVERALL).flatMap(Figure::rank);
    }

    Optional<Score> score(EditionYear year) {
        return history.figure(year, CategoryKey.OVERALL).flatMap(Figure::score);
    }

    /** How the overall rank moved against the edition before. */
    RankChange change(EditionYear year) {
        Optional<EditionYear> before = visit.state().before(year).map(LiveVersion::year);
        if (before.isEmpty()) {
            return new RankChange.First();
        }
        if (history.participation(before.get()).isEmpty()
                && history.participation(year).isPresent()) {
            return new RankChange.NewCity();
        }
        if (isContested(before.get()) || isContested(year)) {
            return new RankChange.Unknown();
        }
        return rank(before.get())
                .flatMap(earlier -> rank(year).map(later -> RankChange.between(earlier, later)))
                .orElseGet(RankChange.Unknown::new);
    }

    /** The overall ranks and scores of all editions with their changes, newest edition first. */
    List<FigureRow> overall() {
        return versions().reversed().stream().map(this::overall).toList();
    }

    /** The overall rank and score of an edition, with the change against the edition before. */
    FigureRow overall(LiveVersion version) {
        FigureRow row = row(version, CategoryKey.OVERALL);
        return visit.state()
                .before(version.year())
                .filter(_ -> rank(version.year()).isPresent())
                .map(before -> row.moved(change(version.year()), before.year()))
                .orElse(row);
    }

    /** What an edition says of the city in one ranking. */
    FigureRow row(LiveVersion version, CategoryKey category) {
        return FigureRow.of(
                version,
                category,
                city,
                history.participation(version.year()).orElse(null),
                history.figure(version.year(), category).orElse(null),
                history.isContested(version.year(), category));
    }

    boolean isContested(EditionYear year) {
        return history.isContested(year, CategoryKey.OVERALL);
    }

    String label(CategoryKey key, EditionYear year) {
        return tree().label(key, year, words().language());
    }

    /** Inhabitants with the day they were counted; empty where not known. */
    String people() {
        if (city.population() == null || city.populationAsOf() == null) {
            return "";
        }
        return words().say("city.people", words().count(city.population()), words().day(city.populationAsOf()));
    }
}
