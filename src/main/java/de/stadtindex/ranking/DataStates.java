package de.stadtindex.ranking;

import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Instant now = clock.instant();
        return new DataState(liveAt(now, now), null);
    }

    /**
     * What was public at the instant a version was published; the current state without a number.
     *
     * @throws VersionNotFoundException when that version is not public, or no longer
     */
    public DataState at(Optional<VersionNumber> number) {
        return number.map(this::frozenAt).orElseGet(this::current);
    }

    private DataState frozenAt(VersionNumber number) {
        Instant now = clock.instant();
        LiveVersion named = visible(now, now).stream()
                .filter(version -> version.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new VersionNotFoundException(number));
        VersionNumber today = liveAt(now, now).stream()
                .map(LiveVersion::number)
                .filter(live -> live.edition().equals(number.edition()))
                .findFirst()
                .orElse(number);
        FrozenView view = new FrozenView(number, named.publishAt(), today.equals(number) ? null : today);
        return new DataState(liveBeside(named, now), view);
    }

    /** What was live when this version came out; in its own edition always this one, though another may share its instant. */
    private List<LiveVersion> liveBeside(LiveVersion named, Instant now) {
        return liveAt(named.publishAt(), now).stream()
                .map(live -> live.year().equals(named.year()) ? named : live)
                .toList();
    }

    /** The highest visible version of each edition. */
    private List<LiveVersion> liveAt(Instant asOf, Instant now) {
        Map<Integer, LiveVersion> byYear = new LinkedHashMap<>();
        visible(asOf, now).forEach(version -> byYear.put(version.year().value(), version));
        return List.copyOf(byYear.values());
    }

    private List<LiveVersion> visible(Instant asOf, Instant now) {
        return versions.findVisible(asOf, now).stream().map(DataStates::live).toList();
    }

    private static LiveVersion live(EditionVersion version) {
        return new LiveVersion(
                version.id(),
                version.versionNumber(),
                Objects.requireNonNull(version.publishAt()),
                facts(version.edition()));
    }

    private static EditionFacts facts(Edition edition) {
        return new EditionFacts(
                edition.year(),
                edition.publishedOn(),
                edition.cities(),
                edition.indicators(),
                edition.parameters(),
                edition.dataPoints(),
                score(edition.meanScore()),
                score(edition.topTenScore()));
    }

    private static @Nullable Score score(@Nullable BigDecimal value) {
        return value == null ? null : new Score(value);
    }
}
