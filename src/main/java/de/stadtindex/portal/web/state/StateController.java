package de.stadtindex.portal.web.state;

import de.stadtindex.core.FederalState;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.EditionRequest;
import de.stadtindex.ranking.Categories;
import de.stadtindex.visit.web.UnknownStateException;
import de.stadtindex.visit.web.Visit;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the states, and the cities of one. */
@PublicPages
class StateController {

    private final Categories categories;
    private final StateOverviewPages overviews;
    private final StatePages pages;

    StateController(Categories categories, StateOverviewPages overviews, StatePages pages) {
        this.categories = categories;
        this.overviews = overviews;
        this.pages = pages;
    }

    @GetMapping("/land")
    String all(Visit visit, @ModelAttribute EditionRequest request, Model model) {
        model.addAttribute("page", overviews.page(request.read(visit, categories.tree())));
        return "portal/states";
    }

    @GetMapping("/land/{slug}")
    String one(Visit visit, @PathVariable String slug, @ModelAttribute EditionRequest request, Model model) {
        FederalState state = FederalState.ofSlug(slug).orElseThrow(UnknownStateException::new);
        model.addAttribute("page", pages.page(request.read(visit, categories.tree()), state));
        return "portal/state";
    }
}
