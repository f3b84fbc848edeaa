package de.stadtindex.opendata.web.api.description;

import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PublicApi;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells programs where to begin. */
@PublicApi
class IndexApi {

    private final ApiDocument document;
    private final Answers answers;
    private final Wording wording;

    IndexApi(ApiDocument document, Answers answers, Wording wording) {
        this.document = document;
        this.answers = answers;
        this.wording = wording;
    }

    /**
     * What there is.
     *
     * @param current the version that answers where none is named; null before the first release
     */
    record Index(
            String apiVersion,
            @Nullable String current,
            String documentation,
            String openapi,
            Map<String, String> links) {}

    @GetMapping
    ResponseEntity<byte[]> index(@Takes Question question) {
        Map<String, String> links = new LinkedHashMap<>();
        Stream.of("editions", "versions", "categories", "cities", "results")
                .forEach(name -> links.put(name, question.api("/" + name)));
        Index index = new Index(
                "1",
                question.state().versions().isEmpty() ? null : question.pin().toString(),
                question.page(pages -> pages.page("api")),
                question.api("/openapi.json"),
                links);
        return answers.to(question, index);
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> openapi(@Takes Question question) {
        Words english = wording.in(Language.ENGLISH.locale());
        String text = document.in(english, question.address().origin()).toString();
        return Answers.tagged(text.getBytes(StandardCharsets.UTF_8));
    }
}
