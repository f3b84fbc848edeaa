package de.stadtindex.portal.web.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.UnknownCategoryException;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the ranking of an edition, overall or in one category. */
@PublicPages
class RankingController {

    private final RankingPages pages;
    private final RankingData data;
    private final Categories categories;

    RankingController(RankingPages pages, RankingData data, Categories categories) {
        this.pages = pages;
        this.data = data;
        this.categories = categories;
    }

    @GetMapping("/rangliste")
    RedirectView newest(Visit visit) {
        return new RedirectView(visit.ranking(visit.state().newest().year(), CategoryKey.OVERALL));
    }

    @GetMapping("/rangliste/{year}")
    PageAnswer overall(Visit visit, @PathVariable String year, @ModelAttribute RankingRequest request) {
        return answer(visit, year, CategoryKey.OVERALL, request);
    }

    @GetMapping("/rangliste/{year}/{category}")
    PageAnswer category(
            Visit visit,
            @PathVariable String year,
            @PathVariable String category,
            @ModelAttribute RankingRequest request) {
        return answer(visit, year, key(category), request);
    }

    private PageAnswer answer(Visit visit, String year, CategoryKey category, RankingRequest request) {
        CategoryTree tree = categories.tree();
        RankingView view = request.read(tree, category);
        LiveVersion version = visit.version(year);
        return PageAnswer.of(
                "portal/ranking",
                Subject.ofAll(List.of(version)),
                () -> pages.page(visit, version, tree, view),
                () -> data.of(visit, version, tree, view));
    }

    private CategoryKey key(String slug) {
        return categories.tree().ofSlug(slug).orElseThrow(UnknownCategoryException::new);
    }
}
