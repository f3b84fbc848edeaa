package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.opendata.web.OpenDataVisits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue keeps DCAT-AP.de, says the same in each form, and offers what the licence lets go and nothing else. */
class CatalogueTests extends OpenDataVisits {

    private static final String CATALOGUE = "http://localhost/catalog";
    private static final Property VERSION = ResourceFactory.createProperty(DCAT.NS, "version");
    private static final Property GEOCODING = word("politicalGeocodingURI");
    private static final Property ATTRIBUTION = word("licenseAttributionByText");

    @Autowired
    private ComingEdition coming;

    @Test
    void withoutAnOpenLicenceItIsAnEmptyCatalogueThatSaysWhy() {
        Model catalogue = turtle();

        assertThat(Rdf.violations(catalogue.getGraph())).isEmpty();
        assertThat(datasets(catalogue)).isEmpty();
        assertThat(texts(catalogue.getResource(CATALOGUE), DCTerms.description))
                .anyMatch(text -> text.contains("Zurzeit ist das keine"))
                .anyMatch(text -> text.contains("At present there is none"));
    }

    @Test
    void anOpenEditionIsADatasetWithItsFiles() {
        open(YEAR, "CC BY 4.0");
        Model catalogue = turtle();
        Resource dataset = catalogue.getResource(CATALOGUE + "#2025");

        assertThat(Rdf.violations(catalogue.getGraph())).isEmpty();
        assertThat(datasets(catalogue)).containsExactly(dataset);
        assertThat(texts(dataset, DCTerms.title))
                .containsExactlyInAnyOrder(
                        "Bitkom Smart City Index 2025: Ränge und Punkte der Städte",
                        "Bitkom Smart City Index 2025: ranks and points of the cities");
        assertThat(texts(dataset, VERSION)).containsExactly("2025.1");
        assertThat(texts(dataset, DCTerms.issued)).containsExactly("2025-09-11");
        assertThat(places(dataset, GEOCODING))
                .hasSize(16)
                .contains("http://dcat-ap.de/def/politicalGeocoding/stateKey/06");
        assertThat(dataset.listProperties(DCAT.distribution)
                        .mapWith(statement -> statement.getResource())
                        .toList())
                .hasSize(3)
                .allSatisfy(file -> {
                    assertThat(places(file, DCTerms.license))
                            .containsExactly("http://dcat-ap.de/def/licenses/cc-by/4.0");
                    assertThat(texts(file, ATTRIBUTION)).containsExactly("Bitkom e. V., Smart City Index 2025");
                })
                .flatExtracting(file -> places(file, DCAT.accessURL))
                .containsExactlyInAnyOrder(
                        "http://localhost/daten/2025.zip",
                        "http://localhost/rangliste/2025.csv",
                        "http://localhost/api/v1/results?edition=2025");
    }

    @Test
    void everyFormSaysTheSame() {
        open(YEAR, "dl-de/by-2-0");
        open(new EditionYear(2024), "Frei für <alle> & \"jeden\"");
        Model turtle = turtle();

        assertThat(turtle.isIsomorphicWith(Rdf.read(body(request("/catalog.rdf")), Lang.RDFXML)))
                .isTrue();
        assertThat(turtle.isIsomorphicWith(Rdf.read(body(request("/catalog.jsonld")), Lang.JSONLD11)))
                .isTrue();
        assertThat(turtle.isIsomorphicWith(Rdf.read(body(request("/en/catalog.ttl")), Lang.TURTLE)))
                .isTrue();
        assertThat(datasets(turtle)).hasSize(2);
    }

    @Test
    void termsOfAnotherKindAreADocumentOfTheirOwn() {
        open(YEAR, "Nur für Gemeinden");
        open(new EditionYear(2024), "https://terms.example/2024");
        Model catalogue = turtle();

        assertThat(Rdf.violations(catalogue.getGraph())).isEmpty();
        Resource document = catalogue.getResource(CATALOGUE + "#2025-zip").getPropertyResourceValue(DCTerms.license);
        assertThat(document.getPropertyResourceValue(RDF.type)).isEqualTo(DCTerms.LicenseDocument);
        assertThat(document.listProperties()
                        .mapWith(statement -> statement.getObject().toString())
                        .toList())
                .contains("Nur für Gemeinden");
        assertThat(places(catalogue.getResource(CATALOGUE + "#2024-zip"), DCTerms.license))
                .containsExactly("https://terms.example/2024");
    }

    @Test
    void theShapesFindWhatIsMissing() {
        open(YEAR, "CC0 1.0");
        Model catalogue = turtle();
        for (Property obligatory : List.of(DCTerms.license, DCTerms.publisher, DCAT.accessURL, DCTerms.description)) {
            Model without = turtle().removeAll(null, obligatory, (RDFNode) null);
            assertThat(Rdf.violations(without.getGraph()))
                    .as(obligatory.getLocalName())
                    .isNotEmpty();
        }
        assertThat(Rdf.violations(catalogue.getGraph())).isEmpty();
    }

    @Test
    void anEditionThatWaitsIsNotInItBeforeItsInstant() {
        Instant instant = clock.instant().plus(Duration.ofDays(1));
        coming.schedule(instant);
        open(ComingEdition.YEAR, "CC BY 4.0");
        clock.moveTo(instant.minusMillis(1));
        for (String form : List.of("ttl", "rdf", "jsonld")) {
            assertThat(body(request("/catalog." + form))).doesNotContain("2026");
        }
        String before = header(request("/catalog.ttl"), "ETag");

        clock.moveTo(instant);
        assertThat(places(turtle().getResource(CATALOGUE), DCAT.dataset)).containsExactly(CATALOGUE + "#2026");
        assertThat(header(request("/catalog.ttl"), "ETag")).isNotEqualTo(before);
    }

    private Model turtle() {
        return Rdf.read(body(request("/catalog.ttl")), Lang.TURTLE);
    }

    private static List<Resource> datasets(Model catalogue) {
        return catalogue.listResourcesWithProperty(RDF.type, DCAT.Dataset).toList();
    }

    private static List<String> texts(Resource subject, Property property) {
        return subject.listProperties(property)
                .mapWith(statement -> statement.getLiteral().getLexicalForm())
                .toList();
    }

    private static List<String> places(Resource subject, Property property) {
        return subject.listProperties(property)
                .mapWith(statement -> statement.getResource().getURI())
                .toList();
    }

    private static Property word(String name) {
        return ResourceFactory.createProperty("http://dcat-ap.de/def/dcatde/", name);
    }
}
