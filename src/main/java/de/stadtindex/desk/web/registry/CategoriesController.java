package de.stadtindex.desk.web.registry;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.desk.CategoryActions;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what the categories are called, and lets administrators call them something else. */
@SignedInPages
@Admits({Role.ADMINISTRATOR, Role.EDITOR})
class CategoriesController {

    private static final Map<RegistryRefusal, String> FIELDS = Map.of(RegistryRefusal.LABEL_TAKEN, "german");

    private final CategoryPages pages;
    private final CategoryActions actions;

    CategoriesController(CategoryPages pages, CategoryActions actions) {
        this.pages = pages;
        this.actions = actions;
    }

    @GetMapping(Place.CATEGORIES)
    ModelAndView list() {
        return new ModelAndView("desk/registry/categories", "categories", pages.rows());
    }

    @GetMapping(Place.CATEGORY)
    ModelAndView show(@PathVariable String key, Reader reader) {
        CategoryKey category = category(key);
        return page(category, reader)
                .addObject("form", pages.form(category).orElseThrow(CategoriesController::notFound));
    }

    @PostMapping(Place.CATEGORY)
    @Admits(Role.ADMINISTRATOR)
    ModelAndView name(
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int revision,
            @ModelAttribute("form") CategoryForm form,
            BindingResult faults,
            Reader reader) {
        CategoryKey category = category(key);
        Optional<Runnable> change = form.name(faults)
                .filter(name -> isEdition(name.from().toString(), category, reader, faults))
                .map(name -> () -> actions.name(category, revision, name, reader.person()));
        return Answers.to(
                change,
                faults,
                FIELDS,
                () -> Place.redirect(Place.of(category), reader.locale()),
                () -> page(category, reader).addAllObjects(faults.getModel()));
    }

    private boolean isEdition(String year, CategoryKey category, Reader reader, BindingResult faults) {
        boolean isKnown = pages.page(category, reader)
                .filter(page -> page.years().contains(year))
                .isPresent();
        if (!isKnown) {
            faults.rejectValue("from", "registry.fault.edition");
        }
        return isKnown;
    }

    private ModelAndView page(CategoryKey category, Reader reader) {
        return new ModelAndView(
                "desk/registry/category",
                "page",
                pages.page(category, reader).orElseThrow(CategoriesController::notFound));
    }

    private CategoryKey category(String text) {
        return CategoryKey.parse(text)
                .filter(key -> pages.form(key).isPresent())
                .orElseThrow(CategoriesController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
