package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.platform.web.AcceptHeader;
import de.stadtindex.platform.web.OpenFile;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.platform.web.Subscribed;
import de.stadtindex.ranking.DataStates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Hands the catalogue out in each form; one address without an ending answers in the form that is asked for. */
@PublicPages
class CatalogueController {

    private final Catalogue catalogue;
    private final DataStates states;

    CatalogueController(Catalogue catalogue, DataStates states) {
        this.catalogue = catalogue;
        this.states = states;
    }

    @GetMapping("/catalog")
    ResponseEntity<byte[]> asked(HttpServletRequest request, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        RdfForm form = RdfForm.best(accepted(request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE));
        ResponseEntity<byte[]> answer = answer(form, frame);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .varyBy(HttpHeaders.ACCEPT)
                .body(answer.getBody());
    }

    @GetMapping("/catalog.ttl")
    ResponseEntity<byte[]> turtle(@RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return answer(RdfForm.TURTLE, frame);
    }

    @GetMapping("/catalog.rdf")
    ResponseEntity<byte[]> rdfXml(@RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return answer(RdfForm.RDF_XML, frame);
    }

    @GetMapping("/catalog.jsonld")
    ResponseEntity<byte[]> jsonLd(@RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        return answer(RdfForm.JSON_LD, frame);
    }

    private ResponseEntity<byte[]> answer(RdfForm form, PageFrame frame) {
        byte[] written = form.write(catalogue.of(states.current(), frame.origin()));
        ResponseEntity<byte[]> answer = Subscribed.to(written, form.mediaType());
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .headers(OpenFile.headers())
                .body(answer.getBody());
    }

    private static AcceptHeader accepted(HttpServletRequest request) {
        try {
            return AcceptHeader.of(request);
        } catch (InvalidMediaTypeException nonsense) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, nonsense);
        }
    }
}
