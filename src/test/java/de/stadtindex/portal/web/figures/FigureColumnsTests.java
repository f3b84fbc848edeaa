package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What columns of files say of each other. */
class FigureColumnsTests extends FileReading {

    @Test
    void ranksThatSourcesGiveToTwoCitiesAreMarked() {
        List<Map<String, String>> overall = GivenFile.csv(file("/rangliste/2024.csv")).stream()
                .filter(row -> Objects.equals(row.get("category"), "gesamt"))
                .toList();

        assertThat(overall)
                .filteredOn(row -> Objects.equals(row.get("contested"), "true"))
                .extracting(row -> row.get("rank") + " " + row.get("city"))
                .contains("23 Ingolstadt", "23 Leipzig");
        assertThat(overall)
                .allSatisfy(
                        row -> assertThat(String.valueOf(row.get("contested")).isEmpty())
                                .isEqualTo(String.valueOf(row.get("rank")).isEmpty()));
        assertThat(overall)
                .allSatisfy(row -> assertThat(
                                String.valueOf(row.get("change_since")).isEmpty())
                        .isEqualTo(String.valueOf(row.get("change")).isEmpty()));
    }
}
