package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.core.VersionStatus;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gate of the embargo: says what the public may see at this instant, or could see at an earlier one. */
@Service
@Transactional(readOnly = true)
public class DataStates {

    private final EditionVersionRepository versions;
    private final Clock clock;

    DataStates(EditionVersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** What is public now. */
    public DataState current() {
        return new DataState(liveAt(clock.instant()), null, null);
    }

    /**
     * What was public at the instant a version was published; the current state without a number.
     *
     * @throws VersionWithdrawnException when that version was public, and is no longer
     * @throws VersionNotFoundException when that version has never been public
     */
    public DataState at(Optional<VersionNumber> number) {
        return number.map(this::frozenAt).orElseGet(this::current);
    }

    /**
     * What would be public now if this version were, in any state on its way; for those who may see it before its time.
     *
     * @throws VersionNotFoundException when there is no such version, or it is withdrawn or discarded
     */
    public DataState withDraft(VersionNumber number) {
        LiveVersion shown = find(number)
                .filter(version -> version.status().isOpen() || version.status() == VersionStatus.APPROVED)
                .map(DataStates::live)
                .orElseThrow(() -> new VersionNotFoundException(number));
        List<LiveVersion> versions = Stream.concat(
                        liveAt(clock.instant()).stream()
                                .filter(live -> !live.year().equals(shown.year())),
                        Stream.of(shown))
                .sorted(Comparator.comparing(LiveVersion::year))
                .toList();
        return new DataState(versions, null, number);
    }

    /**
     * What will be public when an edition comes out; for those who may see some of it before.
     *
     * @return empty when no approved version waits, or the edition came out already
     */
    public Optional<DataState> coming(EditionYear year) {
        Instant now = clock.instant();
        return wasReleased(year)
                ? Optional.empty()
                : versions.findByYear(year.value()).stream()
                        .filter(version -> version.waitsAt(now))
                        .findFirst()
                        .map(version -> withDraft(version.versionNumber()));
    }

    /** Whether a version of the edition is public, or was. */
    public boolean wasReleased(EditionYear year) {
        Instant now = clock.instant();
        return versions.findFirstReleases().stream()
                .anyMatch(release ->
                        release.year() == year.value() && !release.publishAt().isAfter(now));
    }

    /** Every version that may be seen, superseded ones included, in the order of editions and numbers. */
    public List<LiveVersion> released() {
        return visible(clock.instant());
    }

    /**
     * One of them.
     *
     * @throws VersionWithdrawnException when it was public, and is no longer
     * @throws VersionNotFoundException when it has never been public
     */
    public LiveVersion released(VersionNumber number) {
        return released(number, clock.instant());
    }

    private LiveVersion released(VersionNumber number, Instant now) {
        return visible(now).stream()
                .filter(version -> version.number().equals(number))
                .findFirst()
                .orElseThrow(() -> missing(number));
    }

    /** Which of these versions, in the order of editions and numbers, is shown of each edition: the highest. */
    public static Map<EditionYear, LiveVersion> shown(List<LiveVersion> visible) {
        Map<EditionYear, LiveVersion> byYear = new LinkedHashMap<>();
        visible.forEach(version -> byYear.put(version.year(), version));
        return byYear;
    }

    /** Every version that was public and is no longer, in the order of editions and numbers. */
    public List<WithdrawnVersion> withdrawn() {
        return versions.findWithdrawn().stream().map(WithdrawnVersion::of).toList();
    }

    private DataState frozenAt(VersionNumber number) {
        Instant now = clock.instant();
        LiveVersion named = released(number, now);
        VersionNumber today = liveAt(now).stream()
                .map(LiveVersion::number)
                .filter(live -> live.edition().equals(number.edition()))
                .findFirst()
                .orElse(number);
        FrozenView view = new FrozenView(number, named.publishAt(), today.equals(number) ? null : today);
        return new DataState(liveBeside(named), view, null);
    }

    private VersionNotFoundException missing(VersionNumber number) {
        return find(number)
                .filter(version -> version.status() == VersionStatus.WITHDRAWN)
                .<VersionNotFoundException>map(version -> new VersionWithdrawnException(WithdrawnVersion.of(version)))
                .orElseGet(() -> new VersionNotFoundException(number));
    }

    private Optional<EditionVersion> find(VersionNumber number) {
        return versions.findByNumber(number.edition().value(), number.number());
    }

    /** What was live when this version came out; in its own edition always this one, though another may share its instant. */
    private List<LiveVersion> liveBeside(LiveVersion named) {
        return liveAt(named.publishAt()).stream()
                .map(live -> live.year().equals(named.year()) ? named : live)
                .toList();
    }

    private List<LiveVersion> liveAt(Instant asOf) {
        return List.copyOf(shown(visible(asOf)).values());
    }

    private List<LiveVersion> visible(Instant asOf) {
        return versions.findVisible(asOf).stream().map(DataStates::live).toList();
    }

    private static LiveVersion live(EditionVersion version) {
        return new LiveVersion(
                version.id(),
                version.versionNumber(),
                version.publishAt() == null ? version.origin().happenedAt() : version.publishAt(),
                EditionFacts.of(version.edition()),
                EditionLicence.of(version.edition()),
                version.publicNote());
    }
}
