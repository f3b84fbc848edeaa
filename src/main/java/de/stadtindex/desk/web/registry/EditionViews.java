package de.stadtindex.desk.web.registry;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.ranking.EditionComparability;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers with the page of an edition: as it is, after a change, or with why a change was not made and all that was typed. */
@Component
class EditionViews {

    private static final String PAGE = "desk/registry/edition";

    private final EditionPages pages;

    EditionViews(EditionPages pages) {
        this.pages = pages;
    }

    ModelAndView show(String year, Reader reader) {
        return page(year(year), Map.of(), reader);
    }

    /** Makes a change and leads back to the edition; without a change, says what is wrong with what was typed. */
    ModelAndView take(
            EditionYear year,
            Optional<Runnable> change,
            BindingResult faults,
            Map<RegistryRefusal, String> fields,
            Reader reader) {
        return Answers.to(
                change,
                faults,
                fields,
                () -> Place.redirect(Place.of(year), reader.locale()),
                () -> page(year, faults.getModel(), reader));
    }

    private ModelAndView page(EditionYear year, Map<String, Object> typed, Reader reader) {
        ModelAndView view = new ModelAndView(PAGE);
        view.addObject("page", pages.page(year, reader).orElseThrow(EditionViews::notFound));
        view.addObject("form", pages.form(year).orElseThrow(EditionViews::notFound));
        view.addObject("announcement", AnnouncementForm.empty());
        view.addObject("comparability", pages.comparability(year));
        view.addObject("codes", EditionComparability.CODES);
        return view.addAllObjects(typed);
    }

    static EditionYear year(String text) {
        return EditionYear.parse(text).orElseThrow(EditionViews::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
