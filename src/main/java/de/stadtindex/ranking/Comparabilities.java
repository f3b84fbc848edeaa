package de.stadtindex.ranking;

import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.domain.Comparability;
import de.stadtindex.ranking.domain.ComparabilityRepository;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guards comparisons: says for two editions what changed in method between them. */
@Service
@Transactional(readOnly = true)
public class Comparabilities {

    private final ComparabilityRepository comparabilities;

    Comparabilities(ComparabilityRepository comparabilities) {
        this.comparabilities = comparabilities;
    }

    /** Notes a change of method between an edition and the one before. */
    @Transactional
    public void note(EditionYear edition, EditionYear previous, ComparisonVerdict verdict, String reason) {
        comparabilities.save(new Comparability(edition, previous, verdict, reason));
    }

    /** The verdict over all changes between two versions of a data state, the worst of them deciding. */
    public ComparabilityNote between(DataState state, LiveVersion earlier, LiveVersion later) {
        List<Comparability> changes =
                comparabilities.findByPreviousGreaterThanEqualAndEditionLessThanEqualOrderByEdition(
                        earlier.year().value(), later.year().value());
        ComparisonVerdict verdict = changes.stream()
                .map(Comparability::verdict)
                .max(Comparator.naturalOrder())
                .orElse(ComparisonVerdict.COMPARABLE);
        return new ComparabilityNote(
                earlier.edition(),
                later.edition(),
                verdict,
                changes.stream()
                        .filter(change -> change.verdict() != ComparisonVerdict.COMPARABLE)
                        .map(change -> reason(state, change))
                        .distinct()
                        .toList());
    }

    /** An edition on either side of the change may not be public; then the nearest public one beyond it stands in. */
    private static ComparabilityNote.Reason reason(DataState state, Comparability change) {
        EditionFacts before = state.versions().stream()
                .map(LiveVersion::edition)
                .filter(facts -> !change.previous().isBefore(facts.year()))
                .max(Comparator.comparing(EditionFacts::year))
                .orElseThrow(EditionNotFoundException::new);
        EditionFacts after = state.versions().stream()
                .map(LiveVersion::edition)
                .filter(facts -> !facts.year().isBefore(change.edition()))
                .min(Comparator.comparing(EditionFacts::year))
                .orElseThrow(EditionNotFoundException::new);
        return new ComparabilityNote.Reason(before, after, change.reason());
    }
}
