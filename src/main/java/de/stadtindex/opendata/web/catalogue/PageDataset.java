package de.stadtindex.opendata.web.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of figures as schema.org describes a dataset; the names of its parts are those of that vocabulary. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PageDataset(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String name,
        String description,
        String url,
        String identifier,
        String inLanguage,
        String version,
        String datePublished,
        String dateModified,
        @Nullable Object license,
        String creditText,
        Thing isBasedOn,
        Thing creator,
        Thing publisher,
        String temporalCoverage,
        Thing spatialCoverage,
        List<Thing> variableMeasured,
        @JsonProperty("isAccessibleForFree") boolean free,
        List<Download> distribution,
        Thing includedInDataCatalog) {

    static final String CONTEXT = "https://schema.org";

    /** Something with a name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Thing(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String url,
            @Nullable Thing author,
            @Nullable String unitText,
            @Nullable Integer minValue,
            @Nullable Integer maxValue) {

        static Thing of(String type, String name) {
            return new Thing(type, name, null, null, null, null, null);
        }

        static Thing at(String type, String name, String url) {
            return new Thing(type, name, url, null, null, null, null);
        }

        static Thing by(String type, String name, String author) {
            return new Thing(type, name, null, of("Organization", author), null, null, null);
        }

        /** Something measured; a rank is its own unit, and its scale ends nowhere. */
        static Thing measured(String name, @Nullable String unit, int least, @Nullable Integer greatest) {
            return new Thing("PropertyValue", name, null, null, unit, least, greatest);
        }
    }

    /** The same figures as a file. */
    record Download(@JsonProperty("@type") String type, String encodingFormat, String contentUrl) {

        static Download of(String mediaType, String address) {
            return new Download("DataDownload", mediaType, address);
        }
    }
}
