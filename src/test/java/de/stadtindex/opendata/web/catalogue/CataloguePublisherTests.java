package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.stadtindex.opendata.web.OpenDataVisits;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.Results;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.VCARD4;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hands the figures out is named as the operator has set it, and can always be reached. */
class CataloguePublisherTests extends OpenDataVisits {

    private static final String GOVDATA = "http://dcat-ap.de/def/contributors/stadtDarmstadt";

    @Autowired
    private Results results;

    @Autowired
    private DataStates states;

    @Autowired
    private Wording wording;

    @Test
    void whatIsSetIsSaid() {
        open(YEAR, "CC BY 4.0");
        Model catalogue =
                catalogue(new CatalogueProperties("Stadt Darmstadt", "daten amt@stadt.example", URI.create(GOVDATA)));

        assertThat(Rdf.violations(catalogue.getGraph())).isEmpty();
        assertThat(catalogue.listObjectsOfProperty(FOAF.name).toList())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("Stadt Darmstadt", "Bitkom e. V.");
        assertThat(catalogue.listObjectsOfProperty(VCARD4.hasEmail).toList())
                .extracting(Object::toString)
                .containsExactly("mailto:daten%20amt@stadt.example");
        assertThat(catalogue
                        .getResource("http://localhost/catalog#2025")
                        .listProperties()
                        .toList())
                .anyMatch(statement -> statement.getPredicate().getLocalName().equals("contributorID")
                        && statement.getResource().getURI().equals(GOVDATA));
    }

    @Test
    void whereNothingIsSetThePortalNamesItselfAndItsLegalNotice() {
        open(YEAR, "CC BY 4.0");
        Model catalogue = catalogue(new CatalogueProperties(" ", "", null));

        assertThat(Rdf.violations(catalogue.getGraph())).isEmpty();
        assertThat(catalogue.listObjectsOfProperty(FOAF.name).toList())
                .extracting(Object::toString)
                .contains("Stadtindex");
        assertThat(catalogue.listObjectsOfProperty(VCARD4.hasURL).toList())
                .extracting(Object::toString)
                .containsExactly("http://localhost/impressum");
        assertThat(catalogue.contains(null, VCARD4.hasEmail)).isFalse();
    }

    @Test
    void aContributorWithoutAnAddressIsRefusedAtTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CatalogueProperties(null, null, URI.create("stadtDarmstadt")));
    }

    private Model catalogue(CatalogueProperties properties) {
        Catalogue catalogue = new Catalogue(new CatalogueDatasets(results, properties), properties, wording);
        byte[] written = RdfForm.TURTLE.write(catalogue.of(states.current(), "http://localhost"));
        return Rdf.read(new String(written, StandardCharsets.UTF_8), Lang.TURTLE);
    }
}
