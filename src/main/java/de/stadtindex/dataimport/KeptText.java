package de.stadtindex.dataimport;

import de.stadtindex.dataimport.layout.ColumnChoices;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Choices as they are kept: JSON. What an older program wrote and this one cannot read is as good as not chosen. */
@Component
class KeptText {

    private static final Logger LOG = LoggerFactory.getLogger(KeptText.class);

    private final JsonMapper json;

    KeptText(JsonMapper json) {
        this.json = json;
    }

    String write(ImportChoices choices) {
        return json.writeValueAsString(choices);
    }

    String write(ColumnChoices choices) {
        return json.writeValueAsString(choices);
    }

    ImportChoices readChoices(String text) {
        return read(text, ImportChoices.class).orElse(ImportChoices.NONE);
    }

    Optional<ColumnChoices> readColumns(String text) {
        return read(text, ColumnChoices.class);
    }

    private <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JacksonException e) {
            LOG.warn("Kept choices cannot be read: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
