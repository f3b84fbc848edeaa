package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.platform.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Explains findings. */
public final class Explanations {

    private static final int RANKS_NAMED = 8;
    private static final String DIFFERENCE = "%s − %s = %s";

    private final Evidence evidence;
    private final Words words;
    private final Grammar grammar;

    public Explanations(Evidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
        this.grammar = new Grammar(evidence.categories(), words);
    }

    public Explanation of(Finding finding) {
        return new Explanation(
                words.say("claim.rule." + finding.claim().type()),
                finding.instead().flatMap(this::arithmetic).orElse(""),
                finding.reasons().stream().map(this::reason).toList(),
                notes(finding));
    }

    private List<String> notes(Finding finding) {
        Stream<String> ofEditions = finding.notes().stream()
                .filter(note -> note.verdict() != ComparisonVerdict.COMPARABLE)
                .flatMap(note -> ComparabilitySentences.of(note, words).stream());
        Stream<String> ofPoints =
                comparesPoints(finding.claim()) ? Stream.of(ComparabilitySentences.points(words)) : Stream.empty();
        return Stream.concat(ofEditions, ofPoints).distinct().toList();
    }

    /** Points of two years are set side by side. */
    private static boolean comparesPoints(Claim claim) {
        return switch (claim) {
            case Change.ScoreMoved _, Change.RankDownPointsUp _, EditionClaim.MeanMoved _ -> true;
            case Change.CategoriesMoved moved -> moved.measure() == Measure.SCORE;
            default -> false;
        };
    }

    /** The sum behind what holds; empty where nothing is computed, or a number is not known. */
    private Optional<String> arithmetic(Claim claim) {
        return switch (claim) {
            case Change.RankMoved moved -> places(moved);
            case Change.LargestMove moved -> places(moved);
            case Change.ScoreMoved moved -> points(evidence.score(moved.cell()), evidence.score(moved.earlierCell()));
            case Snapshot.Distance distance -> apart(distance);
            case EditionClaim.MeanMoved moved -> points(mean(moved.year()), mean(moved.before()));
            default -> Optional.empty();
        };
    }

    private Optional<Score> mean(EditionYear year) {
        return evidence.state()
                .find(year)
                .flatMap(version -> Optional.ofNullable(version.edition().mean()));
    }

    private Optional<String> places(Change.OfCell moved) {
        OptionalInt then = evidence.possible(moved.earlierCell()).sure();
        OptionalInt now = evidence.possible(moved.cell()).sure();
        return then.isPresent() && now.isPresent()
                ? Optional.of(DIFFERENCE.formatted(
                        then.getAsInt(),
                        now.getAsInt(),
                        words.difference(BigDecimal.valueOf(then.getAsInt() - now.getAsInt()))))
                : Optional.empty();
    }

    private Optional<String> apart(Snapshot.Distance distance) {
        SnapshotRules rules = new SnapshotRules(evidence);
        return points(rules.score(distance, distance.above()), rules.score(distance, distance.below()));
    }

    private Optional<String> points(Optional<Score> from, Optional<Score> subtracted) {
        return from.flatMap(high -> subtracted.map(low -> DIFFERENCE.formatted(
                words.decimal(high.value()), words.decimal(low.value()), words.difference(high.minus(low)))));
    }

    /** A sentence that says why something is not proven. */
    public String reason(Reason reason) {
        return switch (reason) {
            case Reason.RankOpen(Cell cell) -> say("RankOpen", cell);
            case Reason.Contradicted(Cell cell) -> say("Contradicted", cell);
            case Reason.ScoreOpen(Cell cell) -> say("ScoreOpen", cell);
            case Reason.RanksOpen(CategoryKey category, EditionYear year, List<Integer> ranks) ->
                ranksOpen(grammar.inCategory(category, year), year, ranks);
            case Reason.ScoreOfRankOpen(CategoryKey category, EditionYear year, int rank) ->
                say("ScoreOfRankOpen", rank, year, grammar.inCategory(category, year));
            case Reason.NotRanked(CityKey city, EditionYear year) -> say("NotRanked", name(city), year);
            case Reason.PerhapsNotRanked(CityKey city, EditionYear year) -> say("PerhapsNotRanked", name(city), year);
            case Reason.NotOfGroup(CityKey city, Group group) -> say("NotOfGroup", name(city), grammar.group(group));
            case Reason.EditionMissing(EditionYear year) -> say("EditionMissing", year);
            case Reason.NotStated(EditionYear year, ClaimType _) -> say("NotStated", year);
            case Reason.NotComparable(EditionYear earlier, EditionYear later) -> say("NotComparable", earlier, later);
        };
    }

    private String ranksOpen(String category, EditionYear year, List<Integer> ranks) {
        return ranks.size() > RANKS_NAMED
                ? say("RanksOpen.many", ranks.size(), year, category)
                : words.say(
                        "claim.reason.RanksOpen",
                        ranks.size(),
                        words.list(ranks.stream().map(String::valueOf).toList()),
                        year.toString(),
                        category);
    }

    private String say(String key, Cell cell) {
        return say(key, name(cell.city()), cell.year(), grammar.inCategory(cell.category(), cell.year()));
    }

    private String say(String key, Object... values) {
        Object[] texts = List.of(values).stream().map(Object::toString).toArray();
        return words.say("claim.reason." + key, texts);
    }

    private String name(CityKey city) {
        return evidence.city(city).map(CityEntry::name).orElse(city.ags());
    }
}
