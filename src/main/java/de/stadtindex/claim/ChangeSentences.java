package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Change.CategoriesMoved;
import de.stadtindex.claim.Change.EnteredTop;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.claim.Change.LeftTop;
import de.stadtindex.claim.Change.NewCity;
import de.stadtindex.claim.Change.PreviousRank;
import de.stadtindex.claim.Change.RankDownPointsUp;
import de.stadtindex.claim.Change.RankMoved;
import de.stadtindex.claim.Change.ScoreMoved;
import de.stadtindex.core.Score;
import de.stadtindex.platform.text.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into words what two editions say of one city. */
final class ChangeSentences {

    private final Evidence evidence;
    private final Words words;
    private final Grammar grammar;
    private final Voice voice;

    ChangeSentences(Evidence evidence, Words words, Grammar grammar, Voice voice) {
        this.evidence = evidence;
        this.words = words;
        this.grammar = grammar;
        this.voice = voice;
    }

    String say(Change.OfCell claim) {
        String before = claim.before().toString();
        return switch (claim) {
            case PreviousRank previous -> say("previous", claim, before, "" + previous.rank(), size(claim));
            case RankMoved moved -> moved(moved);
            case LargestMove largest -> largest(largest, "");
            case ScoreMoved moved -> scoreMoved(moved);
            case RankDownPointsUp _ -> say("paradox", claim, before);
            case EnteredTop entered ->
                say("entered", claim, "" + entered.places(), against(claim), nowAndThen(claim), before);
            case LeftTop left -> say("left", claim, "" + left.places(), against(claim), nowAndThen(claim), before);
            case NewCity _ -> say("new", claim, before, against(claim));
            case CategoriesMoved moved ->
                say(
                        "categories." + moved.direction(),
                        claim,
                        before,
                        "" + moved.count(),
                        "" + evidence.categories().children().size(),
                        words.say("claim.part.by." + moved.measure()));
        };
    }

    /** The sentence with a word on how far it is known; that word may be empty. */
    String largest(LargestMove claim, String known) {
        return say(
                "largest." + claim.direction(),
                claim,
                grammar.places(placesMoved(claim)),
                known,
                fromTo(claim),
                against(claim));
    }

    private String moved(RankMoved claim) {
        Integer places = claim.places() == null ? placesMoved(claim) : claim.places();
        return say(
                "moved." + claim.direction(),
                claim,
                grammar.places(places),
                grammar.degree(claim.degree()),
                fromTo(claim),
                claim.before().toString(),
                places == null ? "" : places.toString());
    }

    private String scoreMoved(ScoreMoved claim) {
        BigDecimal points =
                claim.points() == null ? pointsMoved(claim).map(BigDecimal::abs).orElse(null) : claim.points();
        return say(
                "points." + claim.direction(),
                claim,
                points == null ? "" : words.decimal(points),
                claim.before().toString(),
                scores(claim));
    }

    private Optional<BigDecimal> pointsMoved(Change.OfCell claim) {
        return score(claim.cell()).flatMap(now -> score(claim.earlierCell()).map(now::minus));
    }

    /** {@code (von 77,8 auf 81,2 Punkte)} where both are known. */
    private String scores(Change.OfCell claim) {
        return score(claim.earlierCell())
                .flatMap(then ->
                        score(claim.cell()).map(now -> scores(words.decimal(then.value()), words.decimal(now.value()))))
                .orElse("");
    }

    private String scores(String then, String now) {
        return then.equals(now) ? words.say("claim.part.score", now) : words.say("claim.part.scores", then, now);
    }

    private Optional<Score> score(Cell cell) {
        return isThere(cell) ? evidence.score(cell) : Optional.empty();
    }

    private @Nullable Integer placesMoved(Change.OfCell claim) {
        OptionalInt then = rank(claim.earlierCell());
        OptionalInt now = rank(claim.cell());
        return then.isPresent() && now.isPresent() ? Math.abs(then.getAsInt() - now.getAsInt()) : null;
    }

    /** {@code gegenüber 2019}, where that is not the edition before, with which everybody compares unsaid. */
    private String against(Change.OfCell claim) {
        return evidence.state()
                .before(claim.year())
                .filter(version -> !version.year().equals(claim.before()))
                .map(_ -> words.say("claim.part.against", claim.before().toString()))
                .orElse("");
    }

    /** {@code : Rang 17 (2024: Rang 18)} where both are known. */
    private String nowAndThen(Change.OfCell claim) {
        return ranks("claim.part.now", claim);
    }

    /** {@code auf Rang 17 (2024: Rang 18)} where both are known; {@code (Rang 18)} where both are the same. */
    private String fromTo(Change.OfCell claim) {
        OptionalInt then = rank(claim.earlierCell());
        OptionalInt now = rank(claim.cell());
        if (then.equals(now)) {
            return now.isPresent() ? words.say("claim.part.on", Integer.toString(now.getAsInt())) : "";
        }
        return ranks("claim.part.to", claim);
    }

    private String ranks(String key, Change.OfCell claim) {
        OptionalInt then = rank(claim.earlierCell());
        OptionalInt now = rank(claim.cell());
        return then.isPresent() && now.isPresent()
                ? words.say(
                        key,
                        Integer.toString(now.getAsInt()),
                        claim.before().toString(),
                        Integer.toString(then.getAsInt()))
                : "";
    }

    private OptionalInt rank(Cell cell) {
        return isThere(cell) ? evidence.possible(cell).sure() : OptionalInt.empty();
    }

    private boolean isThere(Cell cell) {
        return evidence.state().find(cell.year()).isPresent();
    }

    private String size(Change.OfCell claim) {
        return evidence.state()
                .find(claim.before())
                .map(version -> words.count(version.cities()))
                .orElse("?");
    }

    private String say(String key, Change.OfCell claim, String... more) {
        Cell cell = claim.cell();
        Object[] values = Stream.concat(
                        Stream.of(
                                evidence.city(cell.city())
                                        .map(CityEntry::name)
                                        .orElse(cell.city().ags()),
                                claim.year().toString(),
                                "",
                                grammar.inCategory(cell.category(), claim.year())),
                        Stream.of(more))
                .toArray();
        return words.say("claim.%s.%s".formatted(key, voice.key()), values);
    }
}
