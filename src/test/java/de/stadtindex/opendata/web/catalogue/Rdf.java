package de.stadtindex.opendata.web.catalogue;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Reads graphs with Jena, which did not write them, and holds them against the shapes of DCAT-AP.de. */
final class Rdf {

    private static final Shapes SHAPES = Shapes.parse(shapes());

    private Rdf() {}

    private static Graph shapes() {
        return RDFParser.create()
                .source(Rdf.class.getResourceAsStream("/catalogue/dcat-ap-de.ttl"))
                .lang(Lang.TURTLE)
                .toGraph();
    }

    static Model read(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new StringReader(text))
                .lang(language)
                .strict(true)
                .parse(model);
        return model;
    }

    /** What DCAT-AP.de forbids in it; empty when all is well. */
    static List<String> violations(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .map(ReportEntry::toString)
                .toList();
    }
}
