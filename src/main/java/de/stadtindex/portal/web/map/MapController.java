package de.stadtindex.portal.web.map;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.EditionRequest;
import de.stadtindex.ranking.Categories;
import de.stadtindex.visit.web.Visit;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows all cities of an edition on a map. */
@PublicPages
class MapController {

    private final Categories categories;
    private final MapPages pages;

    MapController(Categories categories, MapPages pages) {
        this.categories = categories;
        this.pages = pages;
    }

    @GetMapping("/karte")
    String map(Visit visit, @ModelAttribute EditionRequest request, Model model) {
        model.addAttribute("page", pages.page(request.read(visit, categories.tree())));
        return "portal/map";
    }
}
