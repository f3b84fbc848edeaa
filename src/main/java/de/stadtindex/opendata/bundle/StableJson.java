package de.stadtindex.opendata.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON for people and programs alike, the same bytes on every machine. */
@Component
class StableJson {

    private final JsonMapper json;

    StableJson(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Map<String, Object> content) {
        return (json.writer().with(lines()).writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Lines end the same everywhere. A printer keeps count of its depth, so each file has its own. */
    private static PrettyPrinter lines() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
