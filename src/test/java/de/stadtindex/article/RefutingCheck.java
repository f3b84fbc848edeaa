package de.stadtindex.article;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Stands where the fact checker will: refutes one sentence that nobody else writes. */
@TestComponent
class RefutingCheck implements ArticleCheck {

    static final String REFUTED = "Darmstadt steht auf Rang 99";

    @Override
    public List<ArticleFinding> findings(ArticleText text, String plain) {
        return plain.contains(REFUTED)
                ? List.of(new ArticleFinding(REFUTED, ArticleFinding.Verdict.REFUTED, "Darmstadt steht auf Rang 17."))
                : List.of();
    }
}
