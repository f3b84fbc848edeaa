package de.stadtindex.desk.web.upload;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.Language;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lists uploaded files and takes in more. */
@SignedInPages
@Admits({Role.EDITOR, Role.APPROVER})
class UploadsController {

    private static final String PATH = "/redaktion/hochladen";
    private static final String VIEW = "desk/uploads";

    private final UploadsPages pages;
    private final Uploads uploads;

    UploadsController(UploadsPages pages, Uploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping(PATH)
    ModelAndView list(Locale locale) {
        return new ModelAndView(VIEW, "page", pages.list(null, locale));
    }

    @PostMapping(PATH)
    @Admits(Role.EDITOR)
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String category,
            Principal person,
            Locale locale)
            throws IOException {
        Optional<EditionYear> year = EditionYear.parse(edition).filter(pages::isEdition);
        if (file == null || file.isEmpty() || year.isEmpty()) {
            String fault = year.isEmpty() ? "upload.edition.missing" : "upload.file.missing";
            ModelAndView refusal = new ModelAndView(VIEW, "page", pages.list(fault, locale));
            refusal.setStatus(HttpStatus.BAD_REQUEST);
            return refusal;
        }
        CategoryKey ranking = pages.ranking(category);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        long id = uploads.receive(person.getName(), year.get(), ranking, name, file.getBytes());
        return new ModelAndView(new RedirectView(Language.of(locale).base() + PATH + "/" + id, true, false, false));
    }
}
