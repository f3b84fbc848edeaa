package de.stadtindex.portal.web.citycomparison;

import de.stadtindex.chart.BumpChart;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.citycomparison.CityComparisonPage.CategoryLine;
import de.stadtindex.portal.web.citycomparison.CityComparisonPage.Cell;
import de.stadtindex.portal.web.citycomparison.CityComparisonPage.EditionLine;
import de.stadtindex.portal.web.citycomparison.CityComparisonPage.Latest;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankCell;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the figures of the compared cities into a chart and tables. */
final class ComparisonTables {

    private final Words words;
    private final RankHistory history;
    private final List<CityEntry> cities;

    ComparisonTables(Visit visit, RankHistory history, List<CityEntry> cities) {
        this.words = visit.words();
        this.history = history;
        this.cities = cities;
    }

    BumpChart chart(MethodNotes notes) {
        return BumpChart.of(
                history.columns(notes.breaks()),
                history.axis(cities.stream().map(CityEntry::key).toList()),
                cities.stream()
                        .map(city -> history.series(city.key(), city.name()))
                        .toList(),
                List.of());
    }

    /** Newest edition first. */
    List<EditionLine> editions() {
        return IntStream.iterate(history.rankings().size() - 1, edition -> edition >= 0, edition -> edition - 1)
                .mapToObj(this::edition)
                .toList();
    }

    private EditionLine edition(int edition) {
        Ranking ranking = history.rankings().get(edition);
        return new EditionLine(
                ranking.year().toString(),
                cities.stream().map(city -> cell(edition, ranking, city.key())).toList());
    }

    private Cell cell(int edition, Ranking ranking, CityKey city) {
        boolean moved = edition > 0 && ranking.of(city).isPresent();
        return new Cell(
                RankCell.of(ranking, city, words), moved ? ChangeWords.of(history.change(edition, city), words) : null);
    }

    /** The newest known figure of each city in each ranking. */
    List<CategoryLine> categories(CategoryTree tree, List<EditionResults> editions) {
        return tree.keys().stream()
                .map(key -> new CategoryLine(
                        tree.label(key, editions.getLast().version().year(), words.language()),
                        cities.stream()
                                .map(city -> latest(editions, city.key(), key))
                                .toList()))
                .toList();
    }

    private Latest latest(List<EditionResults> editions, CityKey city, CategoryKey key) {
        return editions.reversed().stream()
                .flatMap(edition -> edition.figure(city, key).stream().map(figure -> latest(figure, edition)))
                .findFirst()
                .orElseGet(() -> new Latest("gap", words.say("series.unknown"), ""));
    }

    private Latest latest(Figure figure, EditionResults edition) {
        String rank = figure.rank()
                .map(Rank::value)
                .map(value -> words.say("citycomparison.rank", value))
                .orElseGet(() -> words.say("rank.unknown"));
        Stream<String> score =
                figure.score().map(value -> words.say("citycomparison.score", words.decimal(value.value()))).stream();
        Stream<String> year = Stream.of(edition.version().year().toString());
        return new Latest("known", rank, Stream.concat(score, year).collect(Collectors.joining(", ")));
    }
}
