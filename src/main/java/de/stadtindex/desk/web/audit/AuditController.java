package de.stadtindex.desk.web.audit;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Lets administrators look up who did what, and take the log along. */
@SignedInPages
@Admits(Role.ADMINISTRATOR)
class AuditController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final AuditPages pages;

    AuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping("/redaktion/protokoll")
    ModelAndView show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable AuditAction tat,
            @RequestParam @Nullable Long vor,
            Locale locale) {
        return new ModelAndView("desk/audit", "page", pages.page(new AuditQuery(q, tat, vor), locale));
    }

    /** Everything that matches, newest first, a page at a time from the database. */
    @GetMapping("/redaktion/protokoll.csv")
    ResponseEntity<StreamingResponseBody> export(
            @RequestParam(defaultValue = "") String q, @RequestParam @Nullable AuditAction tat, Locale locale) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("stadtindex-protokoll.csv")
                                .build()
                                .toString())
                .body(pages.table(new AuditQuery(q, tat, null), locale)::writeTo);
    }
}
