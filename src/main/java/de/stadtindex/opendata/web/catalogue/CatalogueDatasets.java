package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.core.FederalState;
import de.stadtindex.dataset.Publication;
import de.stadtindex.opendata.OpenEdition;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.Results;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.springframework.stereotype.Component;

/** Describes each open edition as a dataset, and all of them as the series that grows by one every year. */
@Component
class CatalogueDatasets {

    private final Results results;
    private final CatalogueProperties properties;

    CatalogueDatasets(Results results, CatalogueProperties properties) {
        this.results = results;
        this.properties = properties;
    }

    void add(Graph graph, List<OpenEdition> editions) {
        series(graph, editions);
        parties(graph);
        CatalogueFiles files = new CatalogueFiles(graph);
        files.service();
        editions.forEach(edition -> {
            IRI dataset = dataset(graph, edition.version());
            files.add(dataset, edition);
        });
    }

    private static void series(Graph graph, List<OpenEdition> editions) {
        IRI series = graph.node("series");
        graph.type(series, DCAT.DATASET_SERIES);
        graph.say(series, DCTERMS.TITLE, "catalogue.series");
        graph.say(series, DCTERMS.DESCRIPTION, "catalogue.series.description");
        graph.add(series, DCTERMS.PUBLISHER, graph.node("publisher"));
        graph.add(series, DCAT.CONTACT_POINT, graph.node("contact"));
        graph.add(series, DCTERMS.SPATIAL, DcatAp.GERMANY);
        graph.add(series, DCTERMS.ACCRUAL_PERIODICITY, DcatAp.YEARLY);
        IRI period = graph.node("series-period");
        graph.add(series, DCTERMS.TEMPORAL, period);
        period(graph, period, editions.getFirst(), editions.getLast());
    }

    /** Whose work the figures are, which is not who publishes them here. */
    private static void parties(Graph graph) {
        IRI originator = graph.node("originator");
        graph.type(originator, FOAF.AGENT);
        graph.add(originator, FOAF.NAME, Values.literal(Publication.PUBLISHER));
        IRI provenance = graph.node("provenance");
        graph.type(provenance, DCTERMS.PROVENANCE_STATEMENT);
        graph.say(provenance, RDFS.LABEL, "catalogue.provenance");
    }

    private IRI dataset(Graph graph, LiveVersion version) {
        IRI dataset = graph.node(version.year().toString());
        graph.add(graph.catalogue(), DCAT.HAS_DATASET, dataset);
        graph.type(dataset, DCAT.DATASET);
        String year = version.year().toString();
        graph.say(dataset, DCTERMS.TITLE, "catalogue.dataset", year);
        graph.say(
                dataset,
                DCTERMS.DESCRIPTION,
                "catalogue.dataset.description",
                year,
                Integer.toString(version.cities()),
                version.number().toString());
        graph.add(dataset, DCTERMS.IDENTIFIER, Values.literal(dataset.stringValue()));
        terms(graph, dataset);
        dates(graph, dataset, version);
        places(graph, dataset, version);
        return dataset;
    }

    private void terms(Graph graph, IRI dataset) {
        graph.add(dataset, DCAT.IN_SERIES, graph.node("series"));
        graph.add(dataset, DCTERMS.PUBLISHER, graph.node("publisher"));
        graph.add(dataset, DcatAp.ORIGINATOR, graph.node("originator"));
        graph.add(dataset, DCAT.CONTACT_POINT, graph.node("contact"));
        graph.add(dataset, DCTERMS.PROVENANCE, graph.node("provenance"));
        graph.add(dataset, DCAT.THEME, DcatAp.THEME.toArray(IRI[]::new));
        graph.list(dataset, DCAT.KEYWORD, "catalogue.keywords");
        graph.add(dataset, DCTERMS.LANGUAGE, DcatAp.GERMAN);
        graph.add(dataset, DCTERMS.ACCESS_RIGHTS, DcatAp.PUBLIC);
        graph.add(dataset, DcatAp.AVAILABILITY, DcatAp.AVAILABLE);
        graph.add(dataset, DCAT.LANDING_PAGE, graph.place("/daten"));
        graph.add(dataset, FOAF.PAGE, graph.place("/methode"));
        var contributor = properties.contributorId();
        if (contributor != null) {
            graph.add(dataset, DcatAp.CONTRIBUTOR_ID, Values.iri(contributor.toString()));
        }
    }

    private static void dates(Graph graph, IRI dataset, LiveVersion version) {
        graph.add(dataset, DCTERMS.ISSUED, Values.literal(version.edition().publishedOn()));
        graph.add(dataset, DCTERMS.MODIFIED, Values.literal(version.publishAt().atOffset(ZoneOffset.UTC)));
        graph.add(dataset, DCAT.VERSION, Values.literal(version.number().toString()));
        IRI period = graph.node(version.year() + "-period");
        graph.add(dataset, DCTERMS.TEMPORAL, period);
        period(graph, period, version, version);
    }

    private static void period(Graph graph, IRI period, OpenEdition first, OpenEdition last) {
        period(graph, period, first.version(), last.version());
    }

    private static void period(Graph graph, IRI period, LiveVersion first, LiveVersion last) {
        graph.type(period, DCTERMS.PERIOD_OF_TIME);
        graph.add(
                period,
                DCAT.START_DATE,
                Values.literal(LocalDate.of(first.year().value(), 1, 1)));
        graph.add(period, DCAT.END_DATE, Values.literal(LocalDate.of(last.year().value(), 12, 31)));
    }

    /** The country, and the Länder of the cities that were ranked for sure. */
    private void places(Graph graph, IRI dataset, LiveVersion version) {
        graph.add(dataset, DCTERMS.SPATIAL, DcatAp.GERMANY);
        graph.add(dataset, DcatAp.GEOCODING_LEVEL, DcatAp.NATIONWIDE);
        EditionResults edition = results.of(version);
        edition.participants().stream()
                .filter(city -> edition.participation(city).equals(Optional.of(Participation.CERTAIN)))
                .flatMap(city -> FederalState.of(city).stream())
                .map(FederalState::number)
                .distinct()
                .sorted()
                .map(DcatAp::state)
                .forEach(state -> {
                    graph.add(dataset, DcatAp.GEOCODING, state);
                    graph.add(dataset, DCTERMS.SPATIAL, state);
                    graph.type(state, DCTERMS.LOCATION);
                });
    }
}
