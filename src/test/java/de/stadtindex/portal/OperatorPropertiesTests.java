package de.stadtindex.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OperatorPropertiesTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "stadtindex.operator.name", "Stadt Musterstadt",
            "stadtindex.operator.street", "Marktplatz 1",
            "stadtindex.operator.city", "12345 Musterstadt",
            "stadtindex.operator.email", "stadtindex@example.org",
            "stadtindex.operator.phone", "030 23125 000",
            "stadtindex.operator.representative", "Oberbürgermeisterin Jo Muster",
            "stadtindex.operator.data-protection-contact", "datenschutz@example.org",
            "stadtindex.operator.supervisory-authority", "Landesbeauftragte für den Datenschutz",
            "stadtindex.operator.enforcement-body", "Durchsetzungsstelle des Landes");

    @Test
    void everySettingTheLawAsksForIsMissedWhileUnset() {
        assertThat(bound(Map.of("stadtindex.operator.name", "Stadt Musterstadt"))
                        .missing())
                .containsExactly(
                        "stadtindex.operator.street",
                        "stadtindex.operator.city",
                        "stadtindex.operator.email",
                        "stadtindex.operator.phone",
                        "stadtindex.operator.representative",
                        "stadtindex.operator.data-protection-contact",
                        "stadtindex.operator.supervisory-authority",
                        "stadtindex.operator.enforcement-body");
    }

    @Test
    void aCompleteOperatorMissesNothingEvenWithoutVatNumber() {
        assertThat(bound(COMPLETE).missing()).isEmpty();
    }

    @Test
    void theDayOfTheStatementCanBeSet() {
        assertThat(bound(Map.of("stadtindex.operator.statement-date", "2027-02-01"))
                        .statementDate())
                .isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void oneWarningListsWhatIsMissing(CapturedOutput output) {
        new OperatorCheck(bound(Map.of("stadtindex.operator.phone", " "))).warnOfMissingDetails();

        assertThat(output.getAll().lines().filter(line -> line.startsWith("WARN")))
                .singleElement()
                .asString()
                .contains("stadtindex.operator.name, ", "stadtindex.operator.phone, ")
                .endsWith("stadtindex.operator.enforcement-body");
    }

    @Test
    void aCompleteOperatorIsNotWarned(CapturedOutput output) {
        new OperatorCheck(bound(COMPLETE)).warnOfMissingDetails();

        assertThat(output.getAll()).doesNotContain("WARN");
    }

    private static OperatorProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate(OperatorProperties.PREFIX, OperatorProperties.class);
    }
}
