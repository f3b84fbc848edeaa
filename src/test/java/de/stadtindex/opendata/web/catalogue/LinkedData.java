package de.stadtindex.opendata.web.catalogue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Objects;

/**
 * Reads blocks of linked data with a processor that did not write them and has no network: the part of the context of
 * schema.org that matters here lies beside the tests.
 */
final class LinkedData {

    private static final URI CONTEXT = URI.create("https://schema.org");

    private LinkedData() {}

    /** The one node of a block, with every name in full and every value in a list. */
    static JsonObject expanded(String block) {
        JsonLdOptions options = new JsonLdOptions((address, _) -> {
            if (!address.equals(CONTEXT)) {
                throw new IllegalStateException("Asks the network for " + address);
            }
            return JsonDocument.of(context());
        });
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(block)))
                    .options(options)
                    .get()
                    .getJsonObject(0);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream context() {
        return Objects.requireNonNull(LinkedData.class.getResourceAsStream("/catalogue/schema-org-context.json"));
    }
}
