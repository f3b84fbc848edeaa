package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register of what was corrected or withdrawn; knows only what the public may see now. */
@Service
@Transactional(readOnly = true)
public class Corrections {

    private final DataStates states;
    private final Results results;

    Corrections(DataStates states, Results results) {
        this.states = states;
        this.results = results;
    }

    /** All entries, the latest first. */
    public List<RegisterEntry> register() {
        List<LiveVersion> released = states.released();
        List<WithdrawnVersion> withdrawn = states.withdrawn();
        Stream<RegisterEntry> corrections = released.stream()
                .filter(version -> isCorrection(version, released, withdrawn))
                .map(version -> correction(version, released));
        return Stream.concat(corrections, withdrawn.stream().map(RegisterEntry.Withdrawal::new))
                .sorted(Comparator.comparing(RegisterEntry::at)
                        .thenComparing(entry -> entry.number().edition())
                        .thenComparingInt(entry -> entry.number().number())
                        .reversed())
                .toList();
    }

    /** The corrections of one edition, the latest first. */
    public List<RegisterEntry.Correction> of(EditionYear year) {
        return register().stream()
                .filter(entry -> entry.number().edition().equals(year))
                .flatMap(entry ->
                        entry instanceof RegisterEntry.Correction correction ? Stream.of(correction) : Stream.empty())
                .toList();
    }

    private static boolean isCorrection(
            LiveVersion version, List<LiveVersion> released, List<WithdrawnVersion> withdrawn) {
        return before(version, released).isPresent()
                || withdrawn.stream()
                        .anyMatch(other -> other.number().edition().equals(version.year())
                                && other.number().number() < version.number().number());
    }

    private RegisterEntry correction(LiveVersion version, List<LiveVersion> released) {
        return before(version, released)
                .map(former -> new RegisterEntry.Correction(
                        version, former, VersionDifference.between(results.of(former), results.of(version))))
                .orElseGet(() -> new RegisterEntry.Correction(version, null, null));
    }

    /** The version of the edition with the next lower number. */
    private static Optional<LiveVersion> before(LiveVersion version, List<LiveVersion> released) {
        Predicate<LiveVersion> earlier = other -> other.year().equals(version.year())
                && other.number().number() < version.number().number();
        return released.stream()
                .filter(earlier)
                .max(Comparator.comparingInt(other -> other.number().number()));
    }
}
