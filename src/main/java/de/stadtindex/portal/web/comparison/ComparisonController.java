package de.stadtindex.portal.web.comparison;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.UnknownEditionException;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Shows what changed between two editions; a form without script leads to the address of the pair. */
@PublicPages
class ComparisonController {

    private final ComparisonPages pages;
    private final ComparisonData data;
    private final Compared.Maker maker;
    private final Categories categories;

    ComparisonController(ComparisonPages pages, ComparisonData data, Compared.Maker maker, Categories categories) {
        this.maker = maker;
        this.pages = pages;
        this.data = data;
        this.categories = categories;
    }

    @GetMapping("/vergleich")
    RedirectView choose(
            Visit visit,
            @RequestParam(required = false) @Nullable String von,
            @RequestParam(required = false) @Nullable String bis,
            @ModelAttribute ComparisonRequest request) {
        LiveVersion later = bis == null ? visit.state().newest() : visit.version(bis);
        LiveVersion earlier = von == null
                ? visit.state().before(later.year()).orElseThrow(UnknownEditionException::new)
                : visit.version(von);
        return new RedirectView(visit.links().comparison(earlier.year(), later.year()) + request.query(visit.query()));
    }

    @GetMapping("/vergleich/{from}/{to}")
    PageAnswer compare(
            Visit visit,
            @PathVariable String from,
            @PathVariable String to,
            @ModelAttribute ComparisonRequest request) {
        LiveVersion earlier = visit.version(from);
        LiveVersion later = visit.version(to);
        if (!earlier.year().isBefore(later.year())) {
            throw new BadParameterException("error.parameter.order");
        }
        CategoryTree tree = categories.tree();
        var view = new ComparisonView(
                earlier, later, tree, request.category(tree), request.state().orElse(null), request.page());
        var compared = SingletonSupplier.of(() -> maker.of(visit, view));
        return PageAnswer.of(
                "portal/comparison",
                Subject.ofAll(List.of(earlier, later)),
                () -> pages.page(visit, view, compared.obtain()),
                () -> data.of(visit, view, compared.obtain()));
    }
}
