package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTests {

    static Stream<HostileFile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileIsRefusedForWhatItIs(HostileFile file) {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> TableFiles.open("2025.xlsx", file.content(), HostileFiles.TIGHT))
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
