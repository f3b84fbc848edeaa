package de.stadtindex.desk.web.upload;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.Language;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
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
    ModelAndView receive(@ModelAttribute("form") UploadForm form, Principal person, Locale locale) throws IOException {
        Optional<EditionYear> year = form.year().filter(pages::isEdition);
        byte[] bytes = form.bytes();
        if (bytes.length == 0 || year.isEmpty()) {
            String fault = year.isEmpty() ? "upload.edition.missing" : "upload.file.missing";
            ModelAndView refusal = new ModelAndView(VIEW, "page", pages.list(fault, locale));
            refusal.setStatus(HttpStatus.BAD_REQUEST);
            return refusal;
        }
        long id = uploads.receive(person.getName(), year.get(), pages.ranking(form.ranking()), form.name(), bytes);
        return new ModelAndView(new RedirectView(Language.of(locale).base() + PATH + "/" + id, true, false, false));
    }

    /** The same for the script of the page, which shows how far it is and goes on to the file by itself. */
    @PostMapping(path = PATH, headers = "X-Requested-With")
    @Admits(Role.EDITOR)
    ResponseEntity<Void> receiveFromScript(@ModelAttribute("form") UploadForm form, Principal person, Locale locale)
            throws IOException {
        ModelAndView answer = receive(form, person, locale);
        return answer.getView() instanceof RedirectView next
                ? ResponseEntity.created(URI.create(String.valueOf(next.getUrl())))
                        .build()
                : ResponseEntity.badRequest().build();
    }
}
