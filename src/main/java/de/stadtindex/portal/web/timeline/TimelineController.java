package de.stadtindex.portal.web.timeline;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.CityChoice;
import de.stadtindex.portal.web.selection.CityChooser;
import de.stadtindex.portal.web.selection.EditionRequest;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows all editions at once. */
@PublicPages
class TimelineController {

    private final CityChooser chooser;
    private final Categories categories;
    private final TimelinePages pages;

    TimelineController(CityChooser chooser, Categories categories, TimelinePages pages) {
        this.chooser = chooser;
        this.categories = categories;
        this.pages = pages;
    }

    @GetMapping("/zeitreihe")
    PageAnswer all(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
        CategoryTree tree = categories.tree();
        var category = new EditionRequest(null, parameters.getFirst("rangliste")).category(tree);
        CityChoice choice = chooser.read(visit, parameters.getOrDefault("stadt", List.of()));
        return new PageAnswer.Shown(
                "portal/timeline",
                choice.isSound() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                Subject.ofAll(visit.state().versions()),
                () -> pages.page(visit, choice, tree, category),
                () -> pages.data(visit, choice, tree, category));
    }
}
