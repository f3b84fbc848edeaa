package de.stadtindex.claim;

import de.stadtindex.ranking.ComparabilityNote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say of a claim.
 *
 * @param correct what holds instead; the claim itself where it holds, null where that is not known
 * @param reasons why it is not proven, or why it is wrong where no other figure says so; empty otherwise
 * @param inputs the cells it was judged by
 * @param notes how far the editions it compares may be compared
 */
public record Finding(
        Claim claim,
        Truth truth,
        @Nullable Claim correct,
        List<Reason> reasons,
        List<Input> inputs,
        List<ComparabilityNote> notes) {

    public Finding {
        reasons = reasons.stream().distinct().toList();
        inputs = inputs.stream().distinct().toList();
        notes = List.copyOf(notes);
    }

    static Finding of(Claim claim, Truth truth) {
        return new Finding(claim, truth, truth == Truth.TRUE ? claim : null, List.of(), List.of(), List.of());
    }

    static Finding unknown(Claim claim, Reason... reasons) {
        return of(claim, Truth.UNKNOWN).because(List.of(reasons));
    }

    public Optional<Claim> instead() {
        return Optional.ofNullable(correct);
    }

    Finding instead(@Nullable Claim other) {
        return new Finding(claim, truth, truth == Truth.TRUE ? claim : other, reasons, inputs, notes);
    }

    Finding because(List<Reason> more) {
        return truth == Truth.TRUE
                ? this
                : new Finding(
                        claim,
                        truth,
                        correct,
                        Stream.concat(reasons.stream(), more.stream()).toList(),
                        inputs,
                        notes);
    }

    Finding lookedAt(Stream<Input> more) {
        return new Finding(
                claim,
                truth,
                correct,
                reasons,
                Stream.concat(inputs.stream(), more).toList(),
                notes);
    }

    Finding noting(ComparabilityNote note) {
        return new Finding(
                claim,
                truth,
                correct,
                reasons,
                inputs,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}
