package de.stadtindex.ranking;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.content.KeptContent;
import de.stadtindex.ranking.domain.Comparability;
import de.stadtindex.ranking.domain.ComparabilityRepository;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Guards comparisons: says for two editions what changed in method between them, as the database last told, or a minute ago. */
@Service
public class Comparabilities implements KeptContent {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final ComparabilityRepository comparabilities;
    private final LoadingCache<String, List<Comparability>> kept;

    Comparabilities(ComparabilityRepository comparabilities) {
        this.comparabilities = comparabilities;
        this.kept =
                Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).build(_ -> comparabilities.findAllByOrderByEdition());
    }

    /** Notes a change of method between an edition and the one before. */
    @Transactional
    public void note(EditionYear edition, EditionYear previous, ComparisonVerdict verdict, String reason) {
        comparabilities.save(new Comparability(edition, previous, verdict, reason));
        kept.invalidateAll();
    }

    /** What was kept is read again. */
    @Override
    @TransactionalEventListener(ComparabilityChanged.class)
    public void forget() {
        kept.invalidateAll();
    }

    /** The verdict over all changes between two versions of a data state, the worst of them deciding. */
    public ComparabilityNote between(DataState state, LiveVersion earlier, LiveVersion later) {
        return note(state, earlier, later, kept.get(ALL));
    }

    /** The verdict on each step from one visible edition to the next, oldest first. */
    public List<ComparabilityNote> along(DataState state) {
        List<LiveVersion> versions = state.versions();
        return IntStream.range(1, versions.size())
                .mapToObj(i -> between(state, versions.get(i - 1), versions.get(i)))
                .toList();
    }

    private static ComparabilityNote note(
            DataState state, LiveVersion earlier, LiveVersion later, List<Comparability> all) {
        List<Comparability> changes = all.stream()
                .filter(change -> !change.previous().isBefore(earlier.year()))
                .filter(change -> !later.year().isBefore(change.edition()))
                .toList();
        return new ComparabilityNote(
                earlier.edition(),
                later.edition(),
                changes.stream()
                        .map(Comparability::verdict)
                        .max(Comparator.naturalOrder())
                        .orElse(ComparisonVerdict.COMPARABLE),
                changes.stream().map(change -> reason(state, change)).distinct().toList());
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
        return new ComparabilityNote.Reason(before, after, change.reason(), change.own());
    }
}
