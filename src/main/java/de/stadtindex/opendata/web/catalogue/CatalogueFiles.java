package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.dataset.Publication;
import de.stadtindex.opendata.OpenEdition;
import java.time.ZoneOffset;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Describes how the figures of an edition are had: as a package, as a table, by the interface. */
final class CatalogueFiles {

    private static final IRI DATA_PACKAGE = Values.iri("https://datapackage.org/standard/data-package/");
    private static final String API = "/api/v1";

    /** Who is to be named with the figures, the same in every language. */
    private static final String CREDIT = Publication.PUBLISHER + ", Smart City Index ";

    private final Graph graph;

    CatalogueFiles(Graph graph) {
        this.graph = graph;
    }

    void service() {
        IRI service = graph.node("api");
        graph.add(graph.catalogue(), DCAT.HAS_SERVICE, service);
        graph.type(service, DCAT.DATA_SERVICE);
        graph.say(service, DCTERMS.TITLE, "catalogue.api");
        graph.add(service, DCTERMS.PUBLISHER, graph.node("publisher"));
        graph.add(service, DCAT.CONTACT_POINT, graph.node("contact"));
        graph.add(service, DCAT.ENDPOINT_URL, graph.place(API));
        graph.add(service, DCAT.ENDPOINT_DESCRIPTION, graph.place(API + "/openapi.json"));
        graph.add(service, DCTERMS.ACCESS_RIGHTS, DcatAp.PUBLIC);
        graph.add(service, DcatAp.AVAILABILITY, DcatAp.AVAILABLE);
    }

    void add(IRI dataset, OpenEdition edition) {
        String year = edition.year().toString();
        IRI licence = licence(edition);
        IRI archive = file(dataset, edition, licence, "zip", "/daten/" + year + ".zip");
        format(archive, "ZIP", "application/zip");
        graph.add(archive, DCAT.PACKAGE_FORMAT, DcatAp.mediaType("application/zip"));
        graph.add(archive, DCTERMS.CONFORMS_TO, DATA_PACKAGE);
        format(file(dataset, edition, licence, "csv", "/rangliste/" + year + ".csv"), "CSV", "text/csv");
        IRI answer = distribution(dataset, edition, licence, "api");
        graph.add(answer, DCAT.ACCESS_URL, graph.place(API + "/results?edition=" + year));
        graph.add(answer, DCAT.ACCESS_SERVICE, graph.node("api"));
        format(answer, "JSON", "application/json");
        graph.add(graph.node("api"), DCAT.SERVES_DATASET, dataset);
    }

    private IRI file(IRI dataset, OpenEdition edition, IRI licence, String kind, String path) {
        IRI distribution = distribution(dataset, edition, licence, kind);
        graph.add(distribution, DCAT.ACCESS_URL, graph.place(path));
        graph.add(distribution, DCAT.DOWNLOAD_URL, graph.place(path));
        return distribution;
    }

    private IRI distribution(IRI dataset, OpenEdition edition, IRI licence, String kind) {
        String year = edition.year().toString();
        IRI distribution = graph.node(year + "-" + kind);
        graph.add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
        graph.type(distribution, DCAT.DISTRIBUTION);
        graph.say(distribution, DCTERMS.TITLE, "catalogue.distribution." + kind, year);
        graph.add(distribution, DCTERMS.LICENSE, licence);
        graph.add(distribution, DcatAp.ATTRIBUTION, Values.literal(CREDIT + year));
        graph.add(
                distribution,
                DCTERMS.MODIFIED,
                Values.literal(edition.version().publishAt().atOffset(ZoneOffset.UTC)));
        graph.add(distribution, DcatAp.AVAILABILITY, DcatAp.AVAILABLE);
        return distribution;
    }

    private void format(IRI distribution, String type, String mediaType) {
        graph.add(distribution, DCTERMS.FORMAT, DcatAp.authority("file-type", type));
        graph.add(distribution, DCAT.MEDIA_TYPE, DcatAp.mediaType(mediaType));
    }

    /** The entry of the list where the terms are known, else a document of their own that says them. */
    private IRI licence(OpenEdition edition) {
        return KnownLicence.in(edition.terms())
                .flatMap(KnownLicence::listed)
                .map(Values::iri)
                .orElseGet(() -> document(edition));
    }

    private IRI document(OpenEdition edition) {
        IRI document = edition.address()
                .map(address -> Values.iri(address.toASCIIString()))
                .orElseGet(() -> graph.node(edition.year() + "-licence"));
        graph.type(document, DCTERMS.LICENSE_DOCUMENT);
        graph.add(document, RDFS.LABEL, Values.literal(edition.terms()));
        return document;
    }
}
