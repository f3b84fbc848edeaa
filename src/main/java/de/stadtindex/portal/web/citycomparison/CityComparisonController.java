package de.stadtindex.portal.web.citycomparison;

import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.web.selection.CityChoice;
import de.stadtindex.portal.web.selection.CityChooser;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets the cities side by side that a reader names. */
@PublicPages
class CityComparisonController {

    private final CityChooser chooser;
    private final CityComparisonPages pages;

    CityComparisonController(CityChooser chooser, CityComparisonPages pages) {
        this.chooser = chooser;
        this.pages = pages;
    }

    @GetMapping("/staedtevergleich")
    ModelAndView compare(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
        CityChoice choice = chooser.read(visit, parameters.getOrDefault("stadt", List.of()));
        HttpStatus status = choice.isSound() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return new ModelAndView("portal/city-comparison", Map.of("page", pages.page(visit, choice)), status);
    }
}
