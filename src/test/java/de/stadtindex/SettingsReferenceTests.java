package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the page about settings in step with the records that hold them. */
class SettingsReferenceTests {

    private static final Path PAGE = Path.of("src/docs/operations/configuration.md");
    private static final String BEGIN = "<!-- From here on SettingsReferenceTests writes. -->\n\n";
    private static final String REMEDY = "mend with: ./mvnw test -Dtest=SettingsReferenceTests -Dsettings=apply";
    private static final boolean APPLY = "apply".equals(System.getProperty("settings"));

    @Test
    void thePageSaysWhatTheRecordsSay() throws IOException {
        String page = ProjectFiles.read(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String written = page.substring(begin);
        String reference = new SettingsReference().markdown();

        if (APPLY) {
            Files.writeString(PAGE, page.substring(0, begin) + reference);
            return;
        }
        assertThat(written).as(REMEDY).isEqualTo(reference);
    }
}
