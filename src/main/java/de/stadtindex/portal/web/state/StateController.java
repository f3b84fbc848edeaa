package de.stadtindex.portal.web.state;

import de.stadtindex.core.FederalState;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.EditionRequest;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.ranking.Categories;
import de.stadtindex.visit.web.UnknownStateException;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the states, and the cities of one. */
@PublicPages
class StateController {

    private final Categories categories;
    private final StateOverviewPages overviews;
    private final StatePages pages;
    private final StateData data;

    StateController(Categories categories, StateOverviewPages overviews, StatePages pages, StateData data) {
        this.categories = categories;
        this.overviews = overviews;
        this.pages = pages;
        this.data = data;
    }

    @GetMapping("/land")
    PageAnswer all(Visit visit, @ModelAttribute EditionRequest request) {
        EditionView view = request.read(visit, categories.tree());
        return PageAnswer.of(
                "portal/states",
                Subject.ofAll(List.of(view.version())),
                () -> overviews.page(view),
                () -> data.overview(view));
    }

    @GetMapping("/land/{slug}")
    PageAnswer one(Visit visit, @PathVariable String slug, @ModelAttribute EditionRequest request) {
        FederalState state = FederalState.ofSlug(slug).orElseThrow(UnknownStateException::new);
        EditionView view = request.read(visit, categories.tree());
        return PageAnswer.of(
                "portal/state",
                Subject.ofState(view.version(), visit.words().say("state." + state)),
                () -> pages.page(view, state),
                () -> data.of(view, state));
    }
}
