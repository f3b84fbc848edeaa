package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class CsvReaderTests {

    @Test
    void cellsGoByTheNamesInTheFirstLine() {
        var row = read("ags,city\n09162000,München\n").getFirst();

        assertThat(row.file()).isEqualTo("cities.csv");
        assertThat(row.get("city")).contains("München");
        assertThat(row.get("population")).isEmpty();
    }

    @Test
    void linesAreCountedAsAnEditorDoesAlsoBehindACellOfTwoLines() {
        assertThat(read("ags,city\n1,\"two\nlines\"\n2,one\n"))
                .extracting(Row::line)
                .containsExactly(2L, 4L);
    }

    @Test
    void quotesAndCommasBelongToTheText() {
        assertThat(read("source\n\"press release \"\"Rang 17\"\" (PSD, 2025)\"\n")
                        .getFirst()
                        .get("source"))
                .contains("press release \"Rang 17\" (PSD, 2025)");
    }

    @Test
    void spaceAroundATextIsNoPartOfIt() {
        var row = read("city,note\n Kiel ,  \n").getFirst();

        assertThat(row.get("city")).contains("Kiel");
        assertThat(row.get("note")).isEmpty();
    }

    @Test
    void aFileWithoutRowsHasNone() {
        assertThat(read("ags,city\n")).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvReader.read("gone.csv", new ClassPathResource("data/gone.csv")));
    }

    private static List<Row> read(String text) {
        return CsvReader.read("cities.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
