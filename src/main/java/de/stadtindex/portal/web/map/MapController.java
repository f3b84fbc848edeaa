package de.stadtindex.portal.web.map;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.EditionRequest;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.ranking.Categories;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows all cities of an edition on a map. */
@PublicPages
class MapController {

    private final Categories categories;
    private final MapPages pages;
    private final MapData data;

    MapController(Categories categories, MapPages pages, MapData data) {
        this.categories = categories;
        this.pages = pages;
        this.data = data;
    }

    @GetMapping("/karte")
    PageAnswer map(Visit visit, @ModelAttribute EditionRequest request) {
        EditionView view = request.read(visit, categories.tree());
        return PageAnswer.of(
                "portal/map", Subject.ofAll(List.of(view.version())), () -> pages.page(view), () -> data.of(view));
    }
}
