package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.LiveVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells what editions there are, and what of each is known. */
@PublicApi
class EditionApi {

    private final EditionAnswers editions;
    private final Naming naming;
    private final Answers answers;

    EditionApi(EditionAnswers editions, Naming naming, Answers answers) {
        this.editions = editions;
        this.naming = naming;
        this.answers = answers;
    }

    @GetMapping("/editions")
    ResponseEntity<byte[]> list(@Takes({Takes.VERSION, Takes.LANGUAGE}) Question question) {
        return answers.to(question, editions.all(question));
    }

    @GetMapping("/editions/{year}")
    ResponseEntity<byte[]> one(@Takes({Takes.VERSION, Takes.LANGUAGE}) Question question, @PathVariable String year) {
        LiveVersion version = naming.edition(question.state(), year);
        return answers.to(question, editions.one(question, version));
    }
}
