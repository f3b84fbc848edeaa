package de.stadtindex.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A state is named so that what was shown can be found again. */
class VisitTests {

    private static final Instant RELEASED = Instant.parse("2025-09-11T08:00:00Z");

    private final LiveVersion newest = version(2025, 1, RELEASED);

    @Test
    void aCorrectionOfAnOlderEditionNamesTheState() {
        LiveVersion corrected = version(2024, 2, RELEASED.plusSeconds(1));
        Visit visit = visit(new DataState(List.of(corrected, newest), null, null));

        assertThat(visit.named(visit.state().versions())).hasToString("2024.2");
        assertThat(visit.provenance(visit.state().versions(), "/stadt/kiel"))
                .isEqualTo(new Provenance("Datenstand 2024.2 vom 11. September 2025", "/stadt/kiel?stand=2024.2"));
    }

    @Test
    void ofVersionsThatCameOutTogetherTheNewestEditionDoes() {
        LiveVersion corrected = version(2024, 2, RELEASED);

        assertThat(LiveVersion.latest(List.of(newest, corrected))).isEqualTo(newest);
    }

    @Test
    void aPreviewIsNamedAfterWhatIsPreviewed() {
        VersionNumber draft = new VersionNumber(new EditionYear(2025), 2);
        Visit visit = visit(new DataState(List.of(version(2024, 2, RELEASED), newest), null, draft));

        assertThat(visit.named(visit.state().versions())).isEqualTo(draft);
    }

    private static Visit visit(DataState state) {
        return new Visit(BundledWords.german(), Language.GERMAN, state);
    }

    private static LiveVersion version(int year, int number, Instant publishAt) {
        return new LiveVersion(
                year * 10L + number,
                new VersionNumber(new EditionYear(year), number),
                publishAt,
                EditionFixtures.edition(year, 80),
                new EditionLicence.Closed(null),
                null);
    }
}
