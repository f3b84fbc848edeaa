package de.stadtindex.opendata.web.catalogue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The ways to write the same graph; the first is for whoever does not mind. */
enum RdfForm {
    /** Readable by people, too. */
    TURTLE("text/turtle;charset=UTF-8"),
    /** For tools of XML. */
    RDF_XML("application/rdf+xml;charset=UTF-8"),
    /** For tools of JSON. */
    JSON_LD("application/ld+json");

    private final String type;

    RdfForm(String type) {
        this.type = type;
    }

    /** The form that a program likes best; empty where it takes none of them. */
    static Optional<RdfForm> best(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(TURTLE);
        }
        List<MediaType> wanted = new ArrayList<>(accepted);
        MimeTypeUtils.sortBySpecificity(wanted);
        wanted.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
        return wanted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> Arrays.stream(values()).filter(form -> type.includes(form.mediaType())))
                .findFirst();
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(type);
    }

    byte[] write(Model graph) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        RDFWriter writer = Rio.createWriter(format(), written);
        writer.getWriterConfig()
                .set(BasicWriterSettings.PRETTY_PRINT, true)
                .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        Rio.write(graph, writer);
        return written.toByteArray();
    }

    private RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE;
            case RDF_XML -> RDFFormat.RDFXML;
            case JSON_LD -> RDFFormat.JSONLD;
        };
    }
}
