package de.stadtindex.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.layout.CollectedOutcomes;
import de.stadtindex.dataimport.rule.Field;
import org.junit.jupiter.api.Test;

class BundledResultsTests {

    private final CollectedOutcomes results = BundledResults.read(new BundledFiles());

    @Test
    void everyRowIsUnderstoodWithoutAFinding() {
        assertThat(results.lines()).hasSize(867);
        assertThat(results.findings()).isEmpty();
        assertThat(results.skippedRows()).isEmpty();
    }

    @Test
    void aLineKnowsTheCellItWasReadFrom() {
        assertThat(results.lines().getFirst()).satisfies(line -> {
            assertThat(line.edition()).isEqualTo(new EditionYear(2019));
            assertThat(line.city()).isEqualTo(new CityKey("02000000"));
            assertThat(line.origin().place(Field.RANK)).isEqualTo(new Place("results.csv", 2, 5, "rank"));
            assertThat(line.origin().place(Field.SCORE)).isEqualTo(new Place("results.csv", 2, 6, "score"));
        });
    }
}
