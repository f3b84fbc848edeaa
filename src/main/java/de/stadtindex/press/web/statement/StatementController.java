package de.stadtindex.press.web.statement;

import de.stadtindex.claim.ClaimCheck;
import de.stadtindex.claim.ClaimChecks;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.visit.web.UnknownStatementException;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageAnswer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows one claim, judged again at each visit, to people and to programs. */
@PublicPages
class StatementController {

    private final ClaimIds ids;
    private final ClaimChecks checks;
    private final StatementPages pages;

    StatementController(ClaimIds ids, ClaimChecks checks, StatementPages pages) {
        this.ids = ids;
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/aussage/{id}")
    PageAnswer show(Visit visit, @PathVariable String id) {
        ClaimCheck check = check(id);
        StatementPage page = pages.page(visit, check);
        return new PageAnswer.Told("press/statement", page, page.finding(), pages.source(visit, check));
    }

    @GetMapping(path = "/aussage/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    StatementJson json(Visit visit, @PathVariable String id) {
        return pages.json(visit, check(id));
    }

    private ClaimCheck check(String id) {
        return ids.read(id).flatMap(checks::of).orElseThrow(UnknownStatementException::new);
    }
}
