package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Answers;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the ranking page of an edition: filters and sorts, then puts every figure into words. */
@Component
class RankingPages {

    private final Results results;
    private final CityDirectory directory;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    RankingPages(Results results, CityDirectory directory, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    RankingPage page(Visit visit, LiveVersion version, CategoryTree tree, RankingView view) {
        EditionResults edition = results.of(version);
        Ranking ranking = edition.ranking(view.category());
        Optional<LiveVersion> before = visit.state().before(version.year());
        Cities cities = new Cities(directory.among(edition.participants()));
        List<CategoryKey> columns = columns(tree, view.category());
        RankingRows rows = new RankingRows(visit, edition, columns, tree);

        RankedCities ranked = RankedCities.of(edition, before.map(results::of), view, cities);
        List<RankingLine> lines = ranked.lines();
        Parts parts = Parts.of(lines.size(), view.page());
        Map<Boolean, List<CityEntry>> unranked = (parts.isLast() ? ranked.unranked() : List.<CityEntry>of())
                .stream().collect(Collectors.partitioningBy(city -> rows.knowsSomething(city.key())));
        RankingHead head = new RankingHead(visit, version, tree, view);
        return new RankingPage(
                head.heading(),
                RankingFinding.of(edition, view.category(), evidences.of(visit.state()), visit.words()),
                visit.words().say("ranking.known", ranking.standings().size(), ranking.cities()),
                head.editions(),
                head.categories(),
                head.form(),
                head.caption(lines.size()),
                head.columns(columns),
                parts.of(lines).stream().map(line -> rows.row(line, ranking)).toList(),
                head.turn(parts),
                unranked.getOrDefault(true, List.of()).stream()
                        .map(rows::unranked)
                        .toList(),
                unranked.getOrDefault(false, List.of()).stream()
                        .map(city -> Link.to(city, visit))
                        .toList(),
                lines.isEmpty() && ranked.unranked().isEmpty() ? visit.words().say("ranking.nothing") : "",
                Contradictions.of(ranking, cities, visit.words()),
                notes(visit, version, before, view.category()),
                before.map(past -> comparison(visit, past, version)).orElse(null),
                visit.provenance(version, visit.links().ranking(version.year(), view.category())));
    }

    private List<String> notes(Visit visit, LiveVersion version, Optional<LiveVersion> before, CategoryKey category) {
        List<String> notes = new ArrayList<>();
        if (category.isOverall()) {
            notes.addAll(published(visit, version.year()));
        }
        before.map(past -> comparabilities.between(visit.state(), past, version))
                .filter(note -> note.verdict() != ComparisonVerdict.COMPARABLE)
                .ifPresent(note -> notes.addAll(ComparabilitySentences.of(note, visit.words())));
        return notes;
    }

    /** Summary figures as the publisher stated them; what was not stated is left out, not computed. */
    private List<String> published(Visit visit, EditionYear year) {
        Evidence evidence = evidences.of(visit.state());
        Answers answers = new Answers(evidence);
        ClaimSentences sentences = new ClaimSentences(evidence, visit.words());
        return Stream.concat(answers.mean(year).stream(), answers.topTen(year).stream())
                .map(claim -> sentences.say(claim, Voice.PRESS))
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

    /** The ranking itself first, then the overall ranking or its categories. */
    static List<CategoryKey> columns(CategoryTree tree, CategoryKey category) {
        return category.isOverall() ? tree.keys() : List.of(category, CategoryKey.OVERALL);
    }
}
