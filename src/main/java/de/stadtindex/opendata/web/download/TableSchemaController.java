package de.stadtindex.opendata.web.download;

import de.stadtindex.opendata.bundle.PublishedSchema;
import de.stadtindex.platform.web.EntityTag;
import de.stadtindex.platform.web.OpenFile;
import de.stadtindex.platform.web.PublicPages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the form that tables of figures have here; it holds no figure, so it is there whatever the terms of an edition. */
@PublicPages
class TableSchemaController {

    private final PublishedSchema schema;

    TableSchemaController(PublishedSchema schema) {
        this.schema = schema;
    }

    @GetMapping("/daten/tabellenschema.json")
    ResponseEntity<byte[]> show() {
        byte[] body = schema.write();
        return ResponseEntity.ok()
                .headers(OpenFile.headers())
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(EntityTag.of(body))
                .body(body);
    }
}
