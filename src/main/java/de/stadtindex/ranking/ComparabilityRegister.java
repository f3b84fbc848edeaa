package de.stadtindex.ranking;

import static java.util.stream.Collectors.toSet;

import de.stadtindex.core.Changed;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.ranking.domain.Comparability;
import de.stadtindex.ranking.domain.ComparabilityRepository;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people note how far an edition may be compared with the one before. */
@Service
@Transactional
public class ComparabilityRegister {

    private final EditionRepository editions;
    private final ComparabilityRepository comparabilities;
    private final ApplicationEventPublisher events;

    ComparabilityRegister(
            EditionRepository editions, ComparabilityRepository comparabilities, ApplicationEventPublisher events) {
        this.editions = editions;
        this.comparabilities = comparabilities;
        this.events = events;
    }

    /** The edition before, whether or not anything of it is public; empty for the first. */
    @Transactional(readOnly = true)
    public Optional<EditionYear> before(EditionYear year) {
        return editions.findAll().stream()
                .map(Edition::year)
                .filter(other -> other.isBefore(year))
                .max(Comparator.naturalOrder());
    }

    /** What is noted of an edition and the one before it, also if that was another one when it was noted. */
    @Transactional(readOnly = true)
    public EditionComparability find(EditionYear edition) {
        return comparability(comparabilities.findByEditionOrderByReason(edition.value()));
    }

    /**
     * Notes something else about an edition and the one before.
     *
     * @param seen the revision of the edition that was looked at
     * @throws EditionNotFoundException when there is no such edition, or none before
     * @throws RegistryRefusedException when somebody else changed it since, or a verdict has no reason
     */
    public Changed<EditionComparability> change(EditionYear edition, int seen, EditionComparability wanted) {
        Edition held = editions.hold(edition.value()).orElseThrow(EditionNotFoundException::new);
        held.revise(seen);
        if (wanted.verdict() != ComparisonVerdict.COMPARABLE && !wanted.hasReason()) {
            throw new RegistryRefusedException(RegistryRefusal.VERDICT_UNREASONED);
        }
        EditionYear previous = before(edition).orElseThrow(EditionNotFoundException::new);
        List<Comparability> former = comparabilities.findByEditionOrderByReason(edition.value());
        comparabilities.deleteAll(former);
        comparabilities.flush();
        comparabilities.saveAll(reasons(edition, previous, wanted).toList());
        events.publishEvent(new ComparabilityChanged(edition));
        return new Changed<>(comparability(former), wanted);
    }

    private static Stream<Comparability> reasons(
            EditionYear edition, EditionYear previous, EditionComparability wanted) {
        Stream<Comparability> known =
                wanted.codes().stream().map(code -> new Comparability(edition, previous, wanted.verdict(), code));
        return Stream.concat(
                known,
                Stream.ofNullable(wanted.own())
                        .map(own -> new Comparability(edition, previous, wanted.verdict(), own)));
    }

    private static EditionComparability comparability(List<Comparability> stored) {
        return stored.stream()
                .map(Comparability::verdict)
                .max(Comparator.naturalOrder())
                .map(worst -> new EditionComparability(
                        worst,
                        stored.stream()
                                .map(Comparability::reason)
                                .filter(EditionComparability.CODES::contains)
                                .collect(toSet()),
                        stored.stream()
                                .map(Comparability::own)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)))
                .orElse(EditionComparability.UNNOTED);
    }
}
