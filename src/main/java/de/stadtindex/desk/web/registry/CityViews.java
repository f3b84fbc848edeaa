package de.stadtindex.desk.web.registry;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.platform.access.Reader;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers with the page of a city: as it is, after a change, or with why a change was not made and all that was typed. */
@Component
class CityViews {

    private final RegisteredCityPages pages;

    CityViews(RegisteredCityPages pages) {
        this.pages = pages;
    }

    ModelAndView show(String ags, Reader reader) {
        return page(key(ags), Map.of(), reader);
    }

    /** Makes a change and leads back to the city; without a change, says what is wrong with what was typed. */
    ModelAndView take(
            CityKey city,
            Optional<Runnable> change,
            BindingResult faults,
            Map<RegistryRefusal, String> fields,
            Reader reader) {
        return Answers.to(
                change,
                faults,
                fields,
                () -> Place.redirect(Place.of(city), reader.locale()),
                () -> page(city, faults.getModel(), reader));
    }

    private ModelAndView page(CityKey city, Map<String, Object> typed, Reader reader) {
        ModelAndView view = new ModelAndView("desk/registry/city");
        view.addObject("page", pages.page(city, reader).orElseThrow(CityViews::notFound));
        view.addObject("form", pages.form(city).orElseThrow(CityViews::notFound));
        view.addObject("other", new AliasForm(null));
        return view.addAllObjects(typed);
    }

    /** The key of a city that exists. */
    CityKey key(String text) {
        return RegisteredCityPages.key(text)
                .filter(key -> pages.form(key).isPresent())
                .orElseThrow(CityViews::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
