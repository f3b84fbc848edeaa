package de.stadtindex.press.web.check;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Explanations;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Voice;
import de.stadtindex.claim.check.CheckedClaim;
import de.stadtindex.claim.check.Verdict;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.Optional;

/** Puts into words what the figures say of the claims of a text. */
final class CheckTexts {

    private final Evidence evidence;
    private final Words words;
    private final ClaimIds ids;

    CheckTexts(Evidence evidence, Words words, ClaimIds ids) {
        this.evidence = evidence;
        this.words = words;
        this.ids = ids;
    }

    String word(Verdict verdict) {
        return words.say("check.verdict." + verdict);
    }

    String kind(CheckedClaim claim) {
        return words.say("check.type." + claim.type());
    }

    /** The sentence that holds; empty where none is known, or the claim itself holds. */
    Optional<String> instead(CheckedClaim claim) {
        return claim.verdict() == Verdict.REFUTED
                ? claim.finding().flatMap(Finding::instead).map(this::say)
                : Optional.empty();
    }

    private String say(Claim claim) {
        return new ClaimSentences(evidence, words).say(claim, Voice.PRESS);
    }

    /** Why a claim is not proven; empty where it is. */
    List<String> reasons(CheckedClaim claim) {
        if (claim.isOtherIndex()) {
            return List.of(words.say("check.reason.index"));
        }
        return claim.finding()
                .map(finding -> finding.reasons().stream()
                        .map(new Explanations(evidence, words)::reason)
                        .toList())
                .orElseGet(() -> List.of(words.say("check.reason.city")));
    }

    /** The identity of the sentence that proves the claim, or what holds instead; empty where nothing does. */
    Optional<String> proof(CheckedClaim claim) {
        return claim.verdict() == Verdict.NOT_CHECKABLE
                ? Optional.empty()
                : claim.finding().flatMap(Finding::instead).map(proven -> ids.write(proven, evidence));
    }
}
