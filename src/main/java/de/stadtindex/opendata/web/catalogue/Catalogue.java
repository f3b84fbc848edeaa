package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.opendata.OpenEdition;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.DataState;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.springframework.stereotype.Component;

/**
 * The catalogue after DCAT-AP.de 3.0. An edition is in it when it is public and its licence lets the full table go; without
 * one it is a catalogue that says so.
 */
@Component
class Catalogue {

    private final CatalogueDatasets datasets;
    private final CatalogueProperties properties;
    private final Wording wording;

    Catalogue(CatalogueDatasets datasets, CatalogueProperties properties, Wording wording) {
        this.datasets = datasets;
        this.properties = properties;
        this.wording = wording;
    }

    /** The same graph for the same state and settings, statement by statement. */
    Model of(DataState state, String origin) {
        Graph graph = new Graph(wording, origin);
        List<OpenEdition> open = OpenEdition.of(state);
        describe(graph, open.isEmpty() ? "catalogue.description.empty" : "catalogue.description");
        publisher(graph);
        if (!open.isEmpty()) {
            contact(graph);
            datasets.add(graph, open);
        }
        return graph.model();
    }

    private static void describe(Graph graph, String description) {
        IRI catalogue = graph.catalogue();
        graph.type(catalogue, DCAT.CATALOG);
        graph.say(catalogue, DCTERMS.TITLE, "catalogue.title");
        graph.say(catalogue, DCTERMS.DESCRIPTION, description);
        graph.add(catalogue, DCTERMS.PUBLISHER, graph.node("publisher"));
        graph.add(catalogue, DCTERMS.LANGUAGE, DcatAp.GERMAN, DcatAp.ENGLISH);
        graph.add(catalogue, FOAF.HOMEPAGE, graph.place("/"));
        graph.add(catalogue, DCTERMS.SPATIAL, DcatAp.GERMANY);
        graph.add(catalogue, DCAT.THEME_TAXONOMY, DcatAp.THEMES);
        graph.add(catalogue, DcatAp.AVAILABILITY, DcatAp.AVAILABLE);
        graph.type(DcatAp.GERMANY, DCTERMS.LOCATION);
    }

    private void publisher(Graph graph) {
        IRI publisher = graph.node("publisher");
        graph.type(publisher, FOAF.AGENT);
        graph.add(publisher, FOAF.NAME, name());
    }

    private Literal name() {
        return Values.literal(properties
                .namedPublisher()
                .orElseGet(() -> wording.in(Language.GERMAN.locale()).say("site.name")));
    }

    private void contact(Graph graph) {
        IRI contact = graph.node("contact");
        graph.type(contact, VCARD4.KIND);
        graph.add(contact, VCARD4.FN, name());
        graph.add(contact, VCARD4.HAS_URL, graph.place("/impressum"));
        properties.address().map(Catalogue::mailbox).ifPresent(box -> graph.add(contact, VCARD4.HAS_EMAIL, box));
    }

    private static IRI mailbox(String address) {
        try {
            return Values.iri(new URI("mailto", address, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
