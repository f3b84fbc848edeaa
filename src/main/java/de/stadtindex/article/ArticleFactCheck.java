package de.stadtindex.article;

import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Voice;
import de.stadtindex.claim.check.CheckedClaim;
import de.stadtindex.claim.check.FactChecks;
import de.stadtindex.claim.check.Verdict;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks an article like a text from elsewhere, by the figures it is bound to; tells what is not proven. */
@Component
class ArticleFactCheck implements ArticleCheck {

    private final FactChecks checks;
    private final Evidences evidences;
    private final DataStates states;
    private final Wording wording;

    ArticleFactCheck(FactChecks checks, Evidences evidences, DataStates states, Wording wording) {
        this.checks = checks;
        this.evidences = evidences;
        this.states = states;
        this.wording = wording;
    }

    @Override
    public List<ArticleFinding> findings(ArticleText text, String plain) {
        DataState bound = Binding.of(text.about().versions(), states.released()).bound();
        if (bound.versions().isEmpty()) {
            return List.of();
        }
        Evidence evidence = evidences.of(bound);
        Words words = wording.in(text.locale());
        return checks
                .check(
                        plain,
                        evidence,
                        bound.newest().year(),
                        text.about().cities().stream().findFirst())
                .stream()
                .filter(claim -> claim.verdict() != Verdict.SUPPORTED)
                .map(claim -> finding(claim, evidence, words))
                .toList();
    }

    private static ArticleFinding finding(CheckedClaim claim, Evidence evidence, Words words) {
        boolean isRefuted = claim.verdict() == Verdict.REFUTED;
        String expected = isRefuted
                ? claim.finding()
                        .flatMap(Finding::instead)
                        .map(correct -> new ClaimSentences(evidence, words).say(correct, Voice.PRESS))
                        .orElse("")
                : "";
        return new ArticleFinding(
                claim.text(),
                isRefuted ? ArticleFinding.Verdict.REFUTED : ArticleFinding.Verdict.NOT_CHECKABLE,
                expected);
    }
}
