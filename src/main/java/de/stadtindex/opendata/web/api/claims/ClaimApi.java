package de.stadtindex.opendata.web.api.claims;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ClaimCheck;
import de.stadtindex.claim.ClaimChecks;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.opendata.web.api.figures.Naming;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.LiveVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says what the figures prove, and judges again what was said of them. */
@PublicApi
class ClaimApi {

    private final ClaimIds ids;
    private final ClaimChecks checks;
    private final ClaimSheets sheets;
    private final Naming naming;
    private final Answers answers;

    ClaimApi(ClaimIds ids, ClaimChecks checks, ClaimSheets sheets, Naming naming, Answers answers) {
        this.ids = ids;
        this.checks = checks;
        this.sheets = sheets;
        this.naming = naming;
        this.answers = answers;
    }

    @GetMapping("/claims")
    ResponseEntity<byte[]> list(@Takes({Takes.VERSION, Takes.LANGUAGE, "city", "edition"}) Question question) {
        CityEntry city = naming.city(
                question.state(),
                question.given()
                        .one("city")
                        .orElseThrow(() -> ProblemException.malformed(
                                "city", "given: an official key of eight digits, or a name such as kiel")));
        LiveVersion version = question.given()
                .one("edition")
                .map(year -> naming.edition(question.state(), year))
                .orElseGet(question.state()::newest);
        return answers.to(question, sheets.of(question, city, version));
    }

    /** The claim names the figures it was said of, so the answer is of their state. */
    @GetMapping("/claims/{id}")
    ResponseEntity<byte[]> one(@Takes(Takes.LANGUAGE) Question question, @PathVariable String id) {
        ClaimCheck check = ids.read(id)
                .flatMap(checks::of)
                .orElseThrow(() -> ProblemException.notFound("This is not the name of a claim"));
        return answers.to(question, sheets.of(question, check));
    }
}
