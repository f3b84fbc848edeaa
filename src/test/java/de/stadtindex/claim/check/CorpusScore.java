package de.stadtindex.claim.check;

import de.stadtindex.claim.check.corpus.Label;
import de.stadtindex.claim.check.corpus.LabelledText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How well claims found agree with those labelled. A claim is found where one of a labelled type shares characters with the
 * label; every claim found counts for precision, those without a label as wrong, unless they are rightly said to be of another
 * ranking.
 */
final class CorpusScore {

    private int labelled;
    private int found;
    private int judged;
    private int right;
    private final List<String> falselySupported = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    void add(LabelledText text, List<CheckedClaim> claims) {
        Set<CheckedClaim> used = new HashSet<>();
        text.labels().forEach(label -> add(text, label, match(label, claims, used)));
        claims.stream()
                .filter(claim -> !used.contains(claim) && !claim.isOtherIndex())
                .forEach(claim -> {
                    judged++;
                    wrong(text, claim, "not labelled");
                });
    }

    private void add(LabelledText text, Label label, Optional<CheckedClaim> claim) {
        if (!label.optional()) {
            labelled++;
            found += claim.isPresent() ? 1 : 0;
            if (claim.isEmpty()) {
                problems.add(text.id() + " missed " + label.types() + " " + text.phrase(label));
            }
        }
        claim.ifPresent(match -> {
            judged++;
            if (match.verdict().name().equals(label.verdict())) {
                right++;
            } else {
                wrong(text, match, "labelled " + label.verdict());
            }
        });
    }

    private void wrong(LabelledText text, CheckedClaim claim, String why) {
        String problem = "%s %s %s „%s“: %s".formatted(text.id(), claim.type(), claim.verdict(), claim.text(), why);
        problems.add(problem);
        if (claim.verdict() == Verdict.SUPPORTED) {
            falselySupported.add(problem);
        }
    }

    /** The claim that fits the label, one with its verdict first; a claim fits one label alone. */
    private static Optional<CheckedClaim> match(Label label, List<CheckedClaim> claims, Set<CheckedClaim> used) {
        List<CheckedClaim> fitting = claims.stream()
                .filter(claim -> !used.contains(claim))
                .filter(claim -> claim.start() < label.end() && claim.end() > label.start())
                .filter(claim -> label.types().contains(claim.type().name()))
                .toList();
        Optional<CheckedClaim> best = fitting.stream()
                .filter(claim -> claim.verdict().name().equals(label.verdict()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
        best.ifPresent(used::add);
        return best;
    }

    double recall() {
        return labelled == 0 ? 1 : (double) found / labelled;
    }

    double precision() {
        return judged == 0 ? 1 : (double) right / judged;
    }

    int judged() {
        return judged;
    }

    List<String> falselySupported() {
        return falselySupported;
    }

    List<String> problems() {
        return problems;
    }
}
