package de.stadtindex.desk.web.upload;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.ImportRefusedException;
import de.stadtindex.dataimport.Imports;
import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.Language;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows what is known of one uploaded file, takes decisions about it, and makes a draft of it. */
@SignedInPages
@Admits(Role.EDITOR)
class UploadController {

    private static final String UPLOAD = "/redaktion/hochladen/{id}";
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1_000;

    private final UploadPages pages;
    private final Uploads uploads;
    private final Imports imports;

    UploadController(UploadPages pages, Uploads uploads, Imports imports) {
        this.pages = pages;
        this.uploads = uploads;
        this.imports = imports;
    }

    @GetMapping(UPLOAD)
    @Admits({Role.EDITOR, Role.APPROVER})
    ModelAndView show(@PathVariable long id, Locale locale) {
        return page(id, null, locale);
    }

    /** The file as it arrived, never opened by the browser itself. */
    @GetMapping(UPLOAD + "/datei.bin")
    @Admits({Role.EDITOR, Role.APPROVER})
    ResponseEntity<byte[]> original(@PathVariable long id) {
        UploadEntry upload = uploads.need(id);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(upload.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(uploads.content(id));
    }

    @PostMapping(UPLOAD + "/lesen")
    ModelAndView choose(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Principal person, Locale locale) {
        uploads.choose(
                person.getName(),
                id,
                new ChoiceForm(typed).over(uploads.need(id).choices()));
        return back(id, locale);
    }

    @PostMapping(UPLOAD + "/begruenden")
    ModelAndView acknowledge(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable FindingCode code,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            Locale locale) {
        String why = reason.strip();
        if (code == null || why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            return page(id, "upload.reason.missing", locale);
        }
        uploads.acknowledge(person.getName(), id, code, why);
        return back(id, locale);
    }

    @PostMapping(UPLOAD + "/entwurf")
    ModelAndView draft(@PathVariable long id, Principal person, Locale locale) {
        try {
            VersionNumber draft = imports.makeDraft(person.getName(), id);
            return redirect("/redaktion/versionen/" + draft, locale);
        } catch (ImportRefusedException _) {
            return page(id, "upload.draft.refused", locale);
        }
    }

    @PostMapping(UPLOAD + "/verwerfen")
    ModelAndView discard(@PathVariable long id, Principal person, Locale locale) {
        uploads.discard(person.getName(), id);
        return redirect("/redaktion/hochladen", locale);
    }

    private ModelAndView page(long id, @Nullable String fault, Locale locale) {
        ModelAndView view = new ModelAndView("desk/upload", "page", pages.page(id, locale)).addObject("fault", fault);
        if (fault != null) {
            view.setStatus(HttpStatus.CONFLICT);
        }
        return view;
    }

    private static ModelAndView back(long id, Locale locale) {
        return redirect("/redaktion/hochladen/" + id, locale);
    }

    private static ModelAndView redirect(String path, Locale locale) {
        return new ModelAndView(new RedirectView(Language.of(locale).base() + path, true, false, false));
    }
}
