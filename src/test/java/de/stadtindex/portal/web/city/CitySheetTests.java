package de.stadtindex.portal.web.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.pdf.PdfReport;
import de.stadtindex.portal.web.PageReading;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a city as a document. */
class CitySheetTests extends PageReading {

    @ParameterizedTest
    @ValueSource(strings = {"/stadt/darmstadt.pdf", "/en/stadt/darmstadt.pdf", "/stadt/hanau.pdf", "/en/stadt/hanau.pdf"})
    void aSheetKeepsTheStandards(String address) throws Exception {
        byte[] document = request(address).getResponse().getContentAsByteArray();
        Files.write(Path.of("/tmp/pdfw/" + address.substring(1).replace('/', '-')), document);

        assertThat(PdfReport.violations(document)).isEmpty();
    }
}
