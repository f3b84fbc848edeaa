package de.stadtindex.article;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes texts as they are stored, and reads them again. */
@Component
class ArticleDocuments {

    private final JsonMapper json;

    ArticleDocuments(JsonMapper json) {
        this.json = json;
    }

    /** PostgreSQL keeps no zeros in a text. */
    String write(ArticleText text) {
        return json.writeValueAsString(text).replace("\\u0000", "");
    }

    ArticleText read(String document) {
        return json.readValue(document, ArticleText.class);
    }
}
