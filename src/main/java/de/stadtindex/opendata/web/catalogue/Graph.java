package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import java.util.Arrays;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The catalogue in the making. Every node has an address below that of the catalogue, so that two writings of it can be
 * compared, and statements stay in the order in which they were added, so that the same is the same to the byte.
 */
final class Graph {

    private static final List<Namespace> NAMESPACES = List.of(
            RDFS.NS,
            DCAT.NS,
            DCTERMS.NS,
            FOAF.NS,
            VCARD4.NS,
            XSD.NS,
            new SimpleNamespace("dcatap", DcatAp.EU),
            new SimpleNamespace("dcatde", DcatAp.DE),
            new SimpleNamespace("geodcatap", DcatAp.GEO));

    private final Model model = new LinkedHashModel();
    private final Wording wording;
    private final String origin;

    Graph(Wording wording, String origin) {
        this.wording = wording;
        this.origin = origin;
        NAMESPACES.forEach(model::setNamespace);
    }

    Model model() {
        return model;
    }

    IRI catalogue() {
        return place("/catalog");
    }

    /** Something that the catalogue describes. */
    IRI node(String name) {
        return place("/catalog#" + name);
    }

    /** Something of the portal, by its path. */
    IRI place(String path) {
        return Values.iri(origin + path);
    }

    void add(IRI subject, IRI property, Value... values) {
        Arrays.stream(values).forEach(value -> model.add(subject, property, value));
    }

    void type(IRI subject, IRI type) {
        add(subject, RDF.TYPE, type);
    }

    /** Adds a message in each language. */
    void say(IRI subject, IRI property, String key, Object... arguments) {
        for (Language language : Language.values()) {
            Words words = wording.in(language.locale());
            add(subject, property, Values.literal(words.say(key, arguments), language.code()));
        }
    }

    /** Adds each item of a message that lists some, in each language. */
    void list(IRI subject, IRI property, String key) {
        for (Language language : Language.values()) {
            for (String item : wording.in(language.locale()).say(key).split(", ", -1)) {
                add(subject, property, Values.literal(item, language.code()));
            }
        }
    }
}
