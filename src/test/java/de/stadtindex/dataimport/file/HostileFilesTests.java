package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTests {

    private static final FileLimits TIGHT = new FileLimits(4 << 20, 5_000, 256, 8 << 20, 20);

    static Stream<HostileFile> files() {
        return Stream.of(
                        HostileTexts.all(),
                        HostileArchives.all(),
                        HostileWorkbooks.all(),
                        HostileXml.all(),
                        HostileSpreadsheets.all())
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileIsRefusedForWhatItIs(HostileFile file) {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> TableFiles.open("2025.xlsx", file.content(), TIGHT))
                .extracting(FileRefusedException::refusal)
                .isEqualTo(file.refusal());
    }

    @Test
    void namesThatLeaveThePackageAreOnlyNames() {
        byte[] content = Packages.xlsx("<row><c><v>1</v></c></row>")
                .with("../../evil.txt", "x")
                .with("/etc/passwd", "x")
                .bytes();

        assertThat(OpenedFiles.texts(content)).hasSize(1);
    }

    @Test
    void manyEntitiesOfTheLanguageItselfAreNoAttack() {
        byte[] content = Packages.xlsx("<row><c t='str'><v>A &amp; B &lt; C</v></c></row>".repeat(60_000))
                .bytes();

        assertThat(OpenedFiles.texts(content))
                .hasSize(60_000)
                .first()
                .asString()
                .isEqualTo("[A & B < C]");
    }

    @Test
    void aRefusalTellsTheLogWhatWasTrippedOver() {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> OpenedFiles.open(Packages.xlsx("<row r='x'/>").bytes()))
                .withCauseInstanceOf(NumberFormatException.class);
    }
}
