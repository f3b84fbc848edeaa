package de.stadtindex.portal.web.state;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Headlines;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of one state: its cities in one edition, and through all. */
@Component
class StatePages {

    private final Results results;
    private final CityDirectory directory;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    StatePages(Results results, CityDirectory directory, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    StatePage page(EditionView view, FederalState state) {
        Visit visit = view.visit();
        Words words = visit.words();
        Evidence evidence = evidences.of(visit.state());
        RankHistory history = RankHistory.of(results, visit.state(), view.category());
        Cities cities = new Cities(directory.entries(history.cities()));
        StateGroup group = StateGroup.of(state, results.of(view.version()).ranking(view.category()), cities);
        StateRows rows = new StateRows(view, group, cities, earlier(view), new Headlines(evidence, words));
        List<ComparabilityNote> steps = comparabilities.along(visit.state());
        String path = visit.links().state(state);
        String name = words.say("state." + state);
        return new StatePage(
                words.say("land.state.heading", name, view.label(), view.year().toString()),
                rows.finding(),
                group.size() > 1 ? words.say("ranking.known", group.standings().size(), group.size()) : "",
                view.editions(path),
                view.categories(path),
                words.say("land.state.caption", name, view.label(), view.year().toString()),
                rows.rows(),
                rows.unranked(),
                rows.mean(),
                group.standings().isEmpty() ? List.of() : comparability(view, steps),
                view.provenance(path),
                new StateHistory(view, state, history, evidence, cities)
                        .series(MethodNotes.of(visit, steps))
                        .orElse(null),
                new Link(words.say("land.all"), visit.links().page("land") + view.query()));
    }

    private Optional<Ranking> earlier(EditionView view) {
        return view.visit()
                .state()
                .before(view.year())
                .map(version -> results.of(version).ranking(view.category()));
    }

    private static List<String> comparability(EditionView view, List<ComparabilityNote> steps) {
        return steps.stream()
                .filter(step -> step.later().year().equals(view.year()))
                .findFirst()
                .map(step -> ComparabilitySentences.of(step, view.visit().words()))
                .orElse(List.of());
    }
}
