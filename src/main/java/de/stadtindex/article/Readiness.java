package de.stadtindex.article;

import java.util.List;

/**
 * What stands between an article and the public.
 *
 * @param writtenBy who wrote its newest revision, and therefore does not approve it
 * @param faults what is missing
 * @param rendered the text with its figures, and placeholders that stayed empty
 * @param findings what the checks say of its sentences
 */
public record Readiness(
        String writtenBy, List<ArticleFault> faults, RenderedArticle rendered, List<ArticleFinding> findings) {

    public boolean isReady() {
        return faults.isEmpty() && rendered.problems().isEmpty();
    }

    /** Sentences that the figures refute. */
    public List<ArticleFinding> refuted() {
        return findings.stream()
                .filter(finding -> finding.verdict() == ArticleFinding.Verdict.REFUTED)
                .toList();
    }
}
