package de.stadtindex.portal.web.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.visit.web.UnknownCategoryException;
import de.stadtindex.visit.web.Visit;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the ranking of an edition, overall or in one category. */
@PublicPages
class RankingController {

    private final RankingPages pages;
    private final Categories categories;

    RankingController(RankingPages pages, Categories categories) {
        this.pages = pages;
        this.categories = categories;
    }

    @GetMapping("/rangliste")
    RedirectView newest(Visit visit) {
        return new RedirectView(visit.ranking(visit.state().newest().year(), CategoryKey.OVERALL));
    }

    @GetMapping("/rangliste/{year}")
    String overall(Visit visit, @PathVariable String year, @ModelAttribute RankingRequest request, Model model) {
        return show(visit, year, CategoryKey.OVERALL, request, model);
    }

    @GetMapping("/rangliste/{year}/{category}")
    String category(
            Visit visit,
            @PathVariable String year,
            @PathVariable String category,
            @ModelAttribute RankingRequest request,
            Model model) {
        return show(visit, year, key(category), request, model);
    }

    private String show(Visit visit, String year, CategoryKey category, RankingRequest request, Model model) {
        CategoryTree tree = categories.tree();
        RankingView view = request.read(tree, category);
        model.addAttribute("page", pages.page(visit, visit.version(year), tree, view));
        return "portal/ranking";
    }

    private CategoryKey key(String slug) {
        return categories.tree().ofSlug(slug).orElseThrow(UnknownCategoryException::new);
    }
}
