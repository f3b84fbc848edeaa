package de.stadtindex.opendata.web.sitemap;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.WithdrawnVersion;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the public figures last changed: a version came out, or one was withdrawn and the one before it is shown again. */
record Changes(DataState state, List<WithdrawnVersion> withdrawn) {

    /** Of pages that show every edition; null before the first release. */
    @Nullable
    Instant everywhere() {
        return latest(_ -> true);
    }

    /** Of pages that show an edition against the one before. */
    @Nullable
    Instant since(EditionYear year) {
        return state.before(year).map(before -> between(before.year(), year)).orElseGet(() -> latest(year::equals));
    }

    /** Of pages that show two editions. */
    @Nullable
    Instant between(EditionYear earlier, EditionYear later) {
        return latest(year -> year.equals(earlier) || year.equals(later));
    }

    private @Nullable Instant latest(Predicate<EditionYear> shown) {
        Stream<Instant> released = state.versions().stream()
                .filter(version -> shown.test(version.year()))
                .map(LiveVersion::publishAt);
        Stream<Instant> gone = withdrawn.stream()
                .filter(version -> shown.test(version.number().edition()))
                .map(WithdrawnVersion::withdrawnAt);
        return Stream.concat(released, gone).max(Instant::compareTo).orElse(null);
    }
}
