package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first sentences of pages: what is proven of a city, or why it is not. */
public final class Headlines {

    private final Evidence evidence;
    private final Words words;
    private final Answers answers;
    private final ClaimSentences sentences;

    public Headlines(Evidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
        this.answers = new Answers(evidence);
        this.sentences = new ClaimSentences(evidence, words);
    }

    /** Where the city stands. */
    public String rank(Cell cell) {
        return answers.rank(cell).map(this::say).orElseGet(() -> why(Answers.asked(cell)));
    }

    /** Where the city stands and how it got there; that it is new, where it is. */
    public String move(Cell cell, EditionYear before) {
        if (answers.rank(cell).isEmpty()) {
            return rank(cell);
        }
        Change.NewCity arrival = new Change.NewCity(cell, before);
        return answers.move(cell, before)
                .map(this::say)
                .orElseGet(
                        () -> rank(cell) + " " + (isProven(arrival) ? say(arrival) : why(Answers.asked(cell, before))));
    }

    /**
     * That the city leads its state, or leads it as far as is known, and what is missing. Empty where another city is ahead,
     * or there is no other.
     */
    public Optional<String> lead(Cell cell, FederalState state) {
        Group group = new Group.OfState(state);
        Placed lead = new Placed(cell, group, 1);
        if (isSurelyBehind(cell, group)
                || evidence.rivals(cell, group).findAny().isEmpty()) {
            return Optional.empty();
        }
        return switch (evidence.judge(lead).truth()) {
            case TRUE -> Optional.of(say(lead));
            case FALSE -> Optional.empty();
            case UNKNOWN ->
                Optional.of(lead)
                        .filter(this::isBestKnown)
                        .map(known ->
                                words.say("claim.unproven", sentences.sayAsKnown(known, Voice.PRESS), why(known)));
        };
    }

    /** That no city moved further, or none as far as is known; empty where it is not known how this one moved. */
    public Optional<String> largest(Change.LargestMove claim) {
        return switch (evidence.judge(claim).truth()) {
            case TRUE -> Optional.of(say(claim));
            case FALSE -> Optional.empty();
            case UNKNOWN ->
                answers.move(claim.cell(), claim.before()).map(_ -> sentences.sayAsKnown(claim, Voice.PRESS));
        };
    }

    /** Whether another city of the group is ahead beyond doubt; found at once where many are, and nothing more is to be judged then. */
    private boolean isSurelyBehind(Cell cell, Group group) {
        Field field = evidence.field(cell);
        Possible own = field.of(cell.city());
        return own.isSure()
                && field.ranking().standings().stream()
                        .takeWhile(other -> other.rank().value() < own.best())
                        .filter(other -> field.isSurelyAhead(other.city(), own.best()))
                        .anyMatch(other -> evidence.city(other.city())
                                .filter(group::contains)
                                .isPresent());
    }

    /** Whether the sources put no other city of the group ahead, contradicted or not. */
    private boolean isBestKnown(Placed lead) {
        Ranking ranking = evidence.field(lead.cell()).ranking();
        Optional<Rank> own = ranking.of(lead.cell().city()).map(Standing::rank);
        Stream<CityKey> rivals = evidence.rivals(lead.cell(), lead.group()).map(CityEntry::key);
        return own.isPresent()
                && rivals.flatMap(rival -> ranking.of(rival).stream())
                        .noneMatch(rival -> rival.rank().compareTo(own.get()) < 0);
    }

    private boolean isProven(Claim claim) {
        return evidence.judge(claim).truth() == Truth.TRUE;
    }

    private String say(Claim claim) {
        return sentences.say(claim, Voice.PRESS);
    }

    private String why(Claim claim) {
        Explanations explanations = new Explanations(evidence, words);
        return evidence.judge(claim).reasons().stream()
                .map(explanations::reason)
                .collect(Collectors.joining(" "));
    }
}
