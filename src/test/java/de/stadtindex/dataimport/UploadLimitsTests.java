package de.stadtindex.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.stadtindex.dataimport.file.FileLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class UploadLimitsTests {

    @Test
    void whoSetsNothingGetsTheUsualLimits() {
        UploadLimits limits = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("stadtindex.upload", UploadLimits.class);

        assertThat(limits.ofFile()).isEqualTo(FileLimits.USUAL);
        assertThat(limits.megabytes()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"0,1,256", "513,1,1024", "20,0,256", "20,10000001,256", "20,1,19"})
    void whatNoMachineOrDatabaseCanHoldIsRefused(long megabytes, int rows, long unpacked) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new UploadLimits(DataSize.ofMegabytes(megabytes), rows, DataSize.ofMegabytes(unpacked)))
                .withMessageStartingWith("stadtindex.upload.");
    }
}
