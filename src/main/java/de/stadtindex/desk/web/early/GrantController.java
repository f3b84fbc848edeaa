package de.stadtindex.desk.web.early;

import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.EarlyAccessRefusedException;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.EditionRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lets those who release editions grant and end early access. */
@SignedInPages
@Admits({Role.APPROVER, Role.ADMINISTRATOR})
class GrantController {

    private static final String PAGE = "/redaktion/vorabzugang/{year}";
    private static final String VIEW = "desk/early";

    private final EarlyAccesses accesses;
    private final GrantPages pages;
    private final EditionRegister editions;
    private final Wording wording;
    private final Clock clock;

    GrantController(EarlyAccesses accesses, GrantPages pages, EditionRegister editions, Wording wording, Clock clock) {
        this.accesses = accesses;
        this.pages = pages;
        this.editions = editions;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String year, Reader reader) {
        return new ModelAndView(VIEW, "page", pages.page(edition(year), wording.in(reader.locale())))
                .addObject("form", GrantForm.empty());
    }

    @PostMapping(PAGE)
    ModelAndView grant(
            @PathVariable String year, @ModelAttribute("form") GrantForm form, BindingResult faults, Reader reader) {
        EditionYear edition = edition(year);
        Optional<Instant> from = form.from(faults, clock.instant());
        if (from.isPresent()) {
            try {
                accesses.grant(edition, form.stated(form.person()), from.get(), reader.person());
                return back(edition, reader);
            } catch (EarlyAccessRefusedException refused) {
                faults.rejectValue("person", "early.refused." + refused.refusal());
            }
        }
        return new ModelAndView(VIEW, faults.getModel(), HttpStatus.BAD_REQUEST)
                .addObject("page", pages.page(edition, wording.in(reader.locale())));
    }

    @PostMapping(PAGE + "/{id}/beenden")
    ModelAndView end(@PathVariable String year, @PathVariable long id, Reader reader) {
        EditionYear edition = edition(year);
        accesses.end(edition, id, reader.person());
        return back(edition, reader);
    }

    private static ModelAndView back(EditionYear edition, Reader reader) {
        String path = Language.of(reader.locale()).base() + "/redaktion/vorabzugang/" + edition;
        return new ModelAndView(new RedirectView(path, true, false, false));
    }

    private EditionYear edition(String year) {
        return EditionYear.parse(year)
                .filter(edition -> editions.find(edition).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
