package de.stadtindex.press.web;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Explanation;
import de.stadtindex.claim.Explanations;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Input;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of a sentence, ready to be shown.
 *
 * @param more how many cells are not shown, in words; empty for none
 */
public record EvidenceView(Explanation explanation, List<Row> rows, String more) {

    /** One cell: where it stands, what stands there, where it was read; texts are empty where nothing is known. */
    public record Row(
            String city, String category, String version, String rank, String score, String source, String href) {}

    /**
     * The evidence of a finding with at most so many cells, or all those of its own city where they are more: those of each
     * year of a streak say more than those of other cities in one.
     */
    public static EvidenceView of(Finding finding, Evidence evidence, Words words, int most) {
        List<Input> telling = finding.inputs().stream()
                .sorted(Comparator.comparing(input -> !isOwn(input, finding.claim())))
                .toList();
        long own =
                telling.stream().filter(input -> isOwn(input, finding.claim())).count();
        long shown = Math.max(most, own);
        long left = telling.size() - shown;
        return new EvidenceView(
                new Explanations(evidence, words).of(finding),
                telling.stream()
                        .limit(shown)
                        .map(input -> row(input, evidence, words))
                        .toList(),
                left > 0 ? words.say("statement.more", left) : "");
    }

    private static boolean isOwn(Input input, Claim claim) {
        return claim.city().filter(input.cell().city()::equals).isPresent()
                && claim.category().equals(input.cell().category());
    }

    private static Row row(Input input, Evidence evidence, Words words) {
        Optional<Figure> figure = Optional.ofNullable(input.figure());
        return new Row(
                evidence.city(input.cell().city()).map(city -> city.name()).orElse(""),
                evidence.categories()
                        .label(input.cell().category(), input.cell().year(), words.language()),
                input.version().toString(),
                figure.flatMap(Figure::rank).map(Object::toString).orElseGet(() -> words.say("unknown")),
                figure.flatMap(Figure::score)
                        .map(score -> words.decimal(score.value()))
                        .orElse("–"),
                figure.map(known -> known.citation().title()).orElse(""),
                figure.flatMap(known -> known.citation().address()).orElse(""));
    }
}
