package de.stadtindex.portal.web.info;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.EditionFacts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EditionRowTests {

    private static final EditionFacts EDITION_2022 =
            new EditionFacts(new EditionYear(2022), LocalDate.of(2022, 9, 20), 81, 36, 133, null, null, null);
    private static final EditionFacts EDITION_2025 =
            new EditionFacts(new EditionYear(2025), LocalDate.of(2025, 9, 11), 83, 37, 163, 13_529, null, null);

    @Test
    void figuresArePrintedTheGermanWay() {
        assertThat(EditionRow.of(EDITION_2025, Locale.GERMANY))
                .isEqualTo(new EditionRow("2025", "11. September 2025", "83", "37", "163", "13.529"));
    }

    @Test
    void figuresArePrintedTheBritishWay() {
        assertThat(EditionRow.of(EDITION_2025, Locale.UK))
                .isEqualTo(new EditionRow("2025", "11 September 2025", "83", "37", "163", "13,529"));
    }

    @Test
    void aCountThatIsNotKnownStaysEmptyAndIsNeverZero() {
        assertThat(EditionRow.of(EDITION_2022, Locale.GERMANY).dataPoints()).isEmpty();
    }
}
