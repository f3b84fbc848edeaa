package de.stadtindex.portal.web.comparison;

import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Option;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Heading and ways to another pair, ranking or state. */
final class ComparisonHead {

    private final Visit visit;
    private final ComparisonView view;
    private final Words words;

    ComparisonHead(Visit visit, ComparisonView view) {
        this.visit = visit;
        this.view = view;
        this.words = visit.words();
    }

    String heading() {
        String years = words.say(
                "comparison.years",
                view.earlier().year().toString(),
                view.later().year().toString());
        FederalState state = view.state();
        return words.say(
                state == null ? "comparison.heading" : "comparison.heading.state",
                view.label(view.category(), words.language()),
                years,
                state == null ? "" : words.say("in." + state));
    }

    /** Leads to the other parts of a long list; null where there is one part. */
    Parts.@Nullable Turn turn(Parts parts) {
        return parts.turn(
                words,
                part -> address() + view.query(visit.query(), view.category()).with(Parts.PARAMETER, part));
    }

    /** The address of this pair without parameters. */
    String address() {
        return visit.links().comparison(view.earlier().year(), view.later().year());
    }

    List<Choice> categories() {
        return view.tree().keys().stream()
                .map(key -> Choice.of(
                        view.label(key, words.language()),
                        address() + view.query(visit.query(), key),
                        key,
                        view.category()))
                .toList();
    }

    ComparisonPage.Form form() {
        return new ComparisonPage.Form(
                visit.links().page("vergleich"),
                view.category().isOverall() ? "" : view.category().slug(),
                visit.stand().map(Object::toString).orElse(""),
                years(view.earlier()),
                years(view.later()),
                Option.states(view.state(), words));
    }

    private List<Option> years(LiveVersion chosen) {
        return visit.state().years().reversed().stream()
                .map(year -> Option.of(year.toString(), year.toString(), chosen.year()))
                .toList();
    }
}
