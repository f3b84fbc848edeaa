package de.stadtindex.portal.web.citycomparison;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.CityChoice;
import de.stadtindex.portal.web.selection.CityChooser;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.Subject;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets the cities side by side that a reader names. */
@PublicPages
class CityComparisonController {

    private static final String TEMPLATE = "portal/city-comparison";

    private final CityChooser chooser;
    private final CityComparisonPages pages;
    private final CityComparisonData data;

    CityComparisonController(CityChooser chooser, CityComparisonPages pages, CityComparisonData data) {
        this.chooser = chooser;
        this.pages = pages;
        this.data = data;
    }

    @GetMapping("/staedtevergleich")
    PageAnswer compare(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
        CityChoice choice = chooser.read(visit, parameters.getOrDefault("stadt", List.of()));
        return CityComparisonPages.isComplete(choice)
                ? PageAnswer.of(
                        TEMPLATE,
                        Subject.ofAll(visit.state().versions()),
                        () -> pages.page(visit, choice),
                        () -> data.of(visit, choice.cities()))
                : new PageAnswer.Asking(
                        TEMPLATE,
                        choice.isSound() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                        () -> pages.page(visit, choice),
                        "error.parameter.cities.few");
    }
}
