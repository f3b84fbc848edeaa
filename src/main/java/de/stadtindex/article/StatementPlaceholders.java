package de.stadtindex.article;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimId;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Truth;
import de.stadtindex.claim.Voice;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sentences with evidence: <code>{{aussage ID}}</code>, where the ID is that of a permanent link. The sentence is judged by
 * the figures the article is bound to; one that they do not prove is not shown.
 */
@Component
class StatementPlaceholders implements PlaceholderSource {

    private final ClaimIds ids;
    private final Evidences evidences;

    StatementPlaceholders(ClaimIds ids, Evidences evidences) {
        this.ids = ids;
        this.evidences = evidences;
    }

    @Override
    public Optional<Rendering> render(Placeholder placeholder, DataState figures, Words words) {
        return placeholder instanceof Placeholder.Statement(String id)
                ? Optional.of(ids.read(id)
                        .map(ClaimId::claim)
                        .map(claim -> render(claim, evidences.of(figures), words))
                        .orElseGet(() -> new Rendering.Nothing(Rendering.Reason.UNKNOWN)))
                : Optional.empty();
    }

    private static Rendering render(Claim claim, Evidence evidence, Words words) {
        boolean isThere = Stream.concat(Stream.of(claim.year()), claim.earlier().stream())
                .allMatch(year -> evidence.state().find(year).isPresent());
        if (!isThere) {
            return new Rendering.Nothing(Rendering.Reason.EDITION);
        }
        return evidence.judge(claim).truth() == Truth.TRUE
                ? new Rendering.Inline(new ClaimSentences(evidence, words).say(claim, Voice.PRESS))
                : new Rendering.Nothing(Rendering.Reason.UNPROVEN);
    }
}
