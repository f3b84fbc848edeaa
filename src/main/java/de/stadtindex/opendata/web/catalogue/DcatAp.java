package de.stadtindex.opendata.web.catalogue;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Words of DCAT-AP.de 3.0 (based on DCAT-AP 3.0) that RDF4J does not know, and the entries of its lists that are used here. */
final class DcatAp {

    static final String DE = "http://dcat-ap.de/def/dcatde/";
    static final String EU = "http://data.europa.eu/r5r/";
    static final String GEO = "http://data.europa.eu/930/";

    static final IRI CONTRIBUTOR_ID = Values.iri(DE, "contributorID");
    static final IRI ATTRIBUTION = Values.iri(DE, "licenseAttributionByText");
    static final IRI GEOCODING = Values.iri(DE, "politicalGeocodingURI");
    static final IRI GEOCODING_LEVEL = Values.iri(DE, "politicalGeocodingLevelURI");
    static final IRI AVAILABILITY = Values.iri(EU, "availability");
    static final IRI ORIGINATOR = Values.iri(GEO, "originator");

    static final IRI NATIONWIDE = Values.iri("http://dcat-ap.de/def/politicalGeocoding/Level/federal");
    static final IRI GERMANY = authority("country", "DEU");
    static final IRI GERMAN = authority("language", "DEU");
    static final IRI ENGLISH = authority("language", "ENG");
    static final IRI PUBLIC = authority("access-right", "PUBLIC");
    static final IRI YEARLY = authority("frequency", "ANNUAL");
    static final IRI AVAILABLE = authority("planned-availability", "AVAILABLE");
    static final IRI THEMES = Values.iri("http://publications.europa.eu/resource/authority/data-theme");

    /** Government, regions, technology. */
    static final List<IRI> THEME =
            List.of(authority("data-theme", "GOVE"), authority("data-theme", "REGI"), authority("data-theme", "TECH"));

    private DcatAp() {}

    /** An entry of a list kept by the Publications Office of the European Union. */
    static IRI authority(String list, String entry) {
        return Values.iri("http://publications.europa.eu/resource/authority/" + list + "/" + entry);
    }

    /** One of the Länder, by the two digits its municipalities begin with. */
    static IRI state(String number) {
        return Values.iri("http://dcat-ap.de/def/politicalGeocoding/stateKey/" + number);
    }

    static IRI mediaType(String name) {
        return Values.iri("https://www.iana.org/assignments/media-types/" + name);
    }
}
