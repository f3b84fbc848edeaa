package de.stadtindex.portal.web.state;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.claim.Truth;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.portal.web.state.StateOverviewPage.Row;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the overview of the states. */
@Component
class StateOverviewPages {

    private final Results results;
    private final CityDirectory directory;
    private final Evidences evidences;

    StateOverviewPages(Results results, CityDirectory directory, Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.evidences = evidences;
    }

    StateOverviewPage page(EditionView view) {
        Visit visit = view.visit();
        Words words = visit.words();
        EditionResults edition = results.of(view.version());
        Ranking ranking = edition.ranking(view.category());
        Cities cities = new Cities(directory.among(edition.participants()));
        String path = visit.links().page("land");
        String year = view.year().toString();
        return new StateOverviewPage(
                words.say("land.heading", view.label(), year),
                words.say("ranking.known", ranking.standings().size(), ranking.cities()),
                view.editions(path),
                view.categories(path),
                words.say("land.caption", view.label(), year),
                rows(view, evidences.of(visit.state()), ranking, cities),
                view.provenance(path));
    }

    private static List<Row> rows(EditionView view, Evidence evidence, Ranking ranking, Cities cities) {
        Words words = view.visit().words();
        Collator alphabet = Collator.getInstance(words.locale());
        return Arrays.stream(FederalState.values())
                .map(state -> StateGroup.of(state, ranking, cities))
                .filter(group -> group.size() > 0)
                .map(group -> row(view, evidence, group, cities))
                .sorted(Comparator.comparing(row -> row.state().label(), alphabet::compare))
                .toList();
    }

    private static Row row(EditionView view, Evidence evidence, StateGroup group, Cities cities) {
        Visit visit = view.visit();
        Words words = visit.words();
        Link state = new Link(words.say("state." + group.state()), visit.links().state(group.state()) + view.query());
        String size = words.say("land.size", group.size());
        String known = words.say("land.known", group.standings().size());
        return group.leader()
                .map(leader -> new Row(
                        state,
                        size,
                        known,
                        Link.to(cities.get(leader.city()), visit),
                        words.say(
                                "land.rank",
                                leader.rank().value(),
                                group.ranking().cities()),
                        proof(view, evidence, group, leader)))
                .orElseGet(() -> new Row(state, size, known, null, words.say("land.norank", group.size()), ""));
    }

    private static String proof(EditionView view, Evidence evidence, StateGroup group, Standing leader) {
        Words words = view.visit().words();
        if (group.size() == 1) {
            return words.say("land.proof.only");
        }
        Cell cell = new Cell(leader.city(), view.category(), view.year());
        Finding lead = evidence.judge(new Placed(cell, new Group.OfState(group.state()), 1));
        return words.say(lead.truth() == Truth.TRUE ? "land.proof.proven" : "land.proof.open");
    }
}
