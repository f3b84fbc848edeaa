package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.LiveVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sets two editions side by side. */
@PublicApi
class ComparisonApi {

    private final ComparisonAnswers comparisons;
    private final Naming naming;
    private final Answers answers;

    ComparisonApi(ComparisonAnswers comparisons, Naming naming, Answers answers) {
        this.comparisons = comparisons;
        this.naming = naming;
        this.answers = answers;
    }

    @GetMapping("/comparisons/{from}/{to}")
    ResponseEntity<byte[]> compare(
            @Takes({Takes.VERSION, Takes.LANGUAGE, "category", "state"}) Question question,
            @PathVariable String from,
            @PathVariable String to) {
        LiveVersion earlier = naming.edition(question.state(), from);
        LiveVersion later = naming.edition(question.state(), to);
        if (!earlier.year().isBefore(later.year())) {
            throw ProblemException.malformed("to", "a later year than the other");
        }
        CategoryKey category = naming.category(question, earlier.year()).orElse(CategoryKey.OVERALL);
        return answers.to(question, comparisons.between(question, earlier, later, category));
    }
}
