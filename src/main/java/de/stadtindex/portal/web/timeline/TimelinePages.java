package de.stadtindex.portal.web.timeline;

import de.stadtindex.chart.BumpChart;
import de.stadtindex.chart.Series;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.CityChoice;
import de.stadtindex.portal.web.series.HistoryRows;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.portal.web.series.RankTable;
import de.stadtindex.portal.web.series.SeriesSentences;
import de.stadtindex.portal.web.series.SeriesSources;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of all editions: every known series in grey, a few before them. */
@Component
class TimelinePages {

    private final Results results;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    TimelinePages(Results results, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    TimelinePage page(Visit visit, CityChoice choice, CategoryTree tree, CategoryKey category) {
        Words words = visit.words();
        String path = visit.links().page("zeitreihe");
        EditionYear newest = visit.state().newest().year();
        RankHistory history = RankHistory.of(results, visit.state(), category);
        Highlights highlights = Highlights.of(choice, history);
        SeriesSentences sentences = new SeriesSentences(evidences.of(visit.state()), category, words);
        MethodNotes notes = MethodNotes.of(visit, comparabilities.along(visit.state()));
        String label = tree.label(category, newest, words.language());
        return new TimelinePage(
                words.say(
                        "timeline.heading",
                        label,
                        history.rankings().getFirst().year().toString(),
                        newest.toString()),
                known(history, words),
                categories(visit, choice, tree, category, path),
                choice.form(visit, path, category),
                sentences.finding(highlights.cities()),
                highlights.reason(words, newest),
                highlights.hint(words),
                chart(highlights, history, choice, notes),
                sentences.alternative(highlights.cities()),
                history.missing(highlights.cities(), words),
                notes,
                RankTable.of(words.say("timeline.caption", label), history, choice.known(), visit),
                SeriesSources.of(visit, path, fixed(choice, category)));
    }

    /** The figures of the page, for its other forms. */
    PageData data(Visit visit, CityChoice choice, CategoryTree tree, CategoryKey category) {
        TimelinePage page = page(visit, choice, tree, category);
        List<EditionResults> editions =
                visit.state().versions().stream().map(results::of).toList();
        String name = "zeitreihe-" + category.slug();
        Supplier<DataTable> table =
                () -> FigureTable.of(name, HistoryRows.of(editions, category, choice.known()), visit.words());
        return new PageData(
                visit,
                name,
                page.heading(),
                page::finding,
                page.provenance().href(),
                visit.state().versions().reversed(),
                table,
                List.of(new Diagram(
                        "verlauf",
                        figureTitle(visit, tree, category),
                        page.alternative(),
                        page.chart(),
                        figureNotes(page, visit.words()),
                        table)),
                null);
    }

    private static String figureTitle(Visit visit, CategoryTree tree, CategoryKey category) {
        List<EditionYear> years = visit.state().years();
        String label = tree.label(category, years.getLast(), visit.words().language());
        return visit.words()
                .say(
                        "timeline.figure",
                        years.getFirst().toString(),
                        years.getLast().toString(),
                        label);
    }

    /** Which cities stand out and why, what is missing, and what changed in method. */
    private static List<String> figureNotes(TimelinePage page, Words words) {
        Stream<String> drawn = Stream.of(
                page.chosen() + " " + words.say("series.figure.lines"),
                words.say("timeline.holes") + " " + page.known() + ".");
        Stream<String> missing = Stream.of(page.missing()).filter(line -> !line.isEmpty());
        return Stream.of(drawn, missing, page.notes().lines(words).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static String known(RankHistory history, Words words) {
        int known = history.rankings().stream()
                .mapToInt(ranking -> ranking.standings().size())
                .sum();
        int all = history.rankings().stream().mapToInt(Ranking::cities).sum();
        return words.say("timeline.known", known, all);
    }

    private static List<Choice> categories(
            Visit visit, CityChoice choice, CategoryTree tree, CategoryKey shown, String path) {
        return tree.keys().stream()
                .map(key -> Choice.of(
                        tree.label(
                                key,
                                visit.state().newest().year(),
                                visit.words().language()),
                        path + choice.query(visit, key),
                        key,
                        shown))
                .toList();
    }

    private static BumpChart chart(Highlights highlights, RankHistory history, CityChoice choice, MethodNotes notes) {
        List<Series> others = choice.known().stream()
                .filter(city -> !highlights.cities().contains(city))
                .map(city -> history.series(city.key(), ""))
                .toList();
        return BumpChart.of(
                history.columns(notes.breaks()),
                history.axis(history.cities()),
                highlights.cities().stream()
                        .map(city -> history.series(city.key(), city.name()))
                        .toList(),
                others);
    }

    private static Query fixed(CityChoice choice, CategoryKey category) {
        Query query = Query.empty().with("rangliste", category.isOverall() ? null : category.slug());
        for (CityEntry city : choice.cities()) {
            query = query.with("stadt", city.slug());
        }
        return query;
    }
}
