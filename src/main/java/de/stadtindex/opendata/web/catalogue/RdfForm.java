package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.platform.web.AcceptHeader;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.springframework.http.MediaType;

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

    /** The form that a program likes best, of several the one it names first; empty where it takes none of them. */
    static Optional<RdfForm> best(AcceptHeader accept) {
        return Stream.concat(named(accept), Arrays.stream(values()))
                .filter(form -> accept.quality(form.mediaType()) > 0)
                .sorted(Comparator.comparingDouble((RdfForm form) -> accept.quality(form.mediaType()))
                        .reversed())
                .findFirst();
    }

    /** The forms that it names, not by a range alone. */
    private static Stream<RdfForm> named(AcceptHeader accept) {
        return accept.ranges().stream()
                .filter(MediaType::isConcrete)
                .flatMap(type -> Arrays.stream(values()).filter(form -> type.includes(form.mediaType())));
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
