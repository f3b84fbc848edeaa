package de.stadtindex.opendata.web.download;

import de.stadtindex.opendata.bundle.ClosedEditionException;
import de.stadtindex.opendata.bundle.DataPackage;
import de.stadtindex.opendata.bundle.DataPackages;
import de.stadtindex.platform.web.EntityTag;
import de.stadtindex.platform.web.OpenFile;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.visit.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Hands out whole editions, where their terms allow it, and says why not where they do not. */
@PublicPages
class DownloadController {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadController.class);
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final DataPackages packages;

    DownloadController(DataPackages packages) {
        this.packages = packages;
    }

    @GetMapping("/daten")
    ModelAndView list(Visit visit) {
        return new ModelAndView("opendata/downloads", "page", new DownloadPages(visit).list());
    }

    @GetMapping("/daten/{part}.zip")
    ResponseEntity<byte[]> archive(
            Visit visit, @PathVariable String part, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        DataPackage found = find(visit, part, frame.origin());
        ContentDisposition name =
                ContentDisposition.attachment().filename(found.fileName()).build();
        return answer(found.archive(), ZIP, name);
    }

    @GetMapping("/daten/{part}/datapackage.json")
    ResponseEntity<byte[]> descriptor(
            Visit visit, @PathVariable String part, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        DataPackage found = find(visit, part, frame.origin());
        ContentDisposition name =
                ContentDisposition.inline().filename("datapackage.json").build();
        return answer(found.descriptor(), MediaType.APPLICATION_JSON, name);
    }

    /** A version before its time is shown, but leaves the desk in no file that has lost its notice. */
    private DataPackage find(Visit visit, String part, String origin) {
        if (visit.state().preview() != null) {
            throw new VersionNotFoundException(visit.state().preview());
        }
        return part.equals(DataPackages.ALL)
                ? packages.ofOpen(visit.state().versions(), origin).orElseThrow(NothingOpenException::new)
                : packages.of(visit.version(part), origin);
    }

    /** Revalidated by its tag alone: when a version is withdrawn, what is left is older than what was there. */
    private static ResponseEntity<byte[]> answer(byte[] body, MediaType type, ContentDisposition name) {
        return ResponseEntity.ok()
                .headers(OpenFile.headers())
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.ACCEPT_RANGES, "none")
                .eTag(EntityTag.of(body))
                .body(body);
    }

    @ExceptionHandler
    ModelAndView closed(ClosedEditionException closed, Visit visit) {
        LOG.info("Answered 403: {}", closed.getMessage());
        return refusal(new DownloadPages(visit).closed(closed.version()), HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView nothingOpen(NothingOpenException none, Visit visit) {
        LOG.info("Answered 404: {}", none.getMessage());
        return refusal(new DownloadPages(visit).nothingOpen(), HttpStatus.NOT_FOUND);
    }

    private static ModelAndView refusal(ClosedPage page, HttpStatus status) {
        ModelAndView refusal = new ModelAndView("opendata/closed", "page", page);
        refusal.setStatus(status);
        return refusal;
    }
}
