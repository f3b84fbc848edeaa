package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** What the reader of files makes of any bytes; the first one says whether they are a file or what is inside one. */
public final class DamagedFile {

    static final byte WHOLE = 0;
    static final byte WORKBOOK = 1;
    static final byte DOCUMENT = 2;

    private static final FileLimits LIMITS = new FileLimits(1 << 20, 1_000, 64, 1L << 20, 10);

    private DamagedFile() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        read(
                switch (input[0] & 3) {
                    case WORKBOOK ->
                        Packages.xlsx(new String(rest, StandardCharsets.UTF_8)).bytes();
                    case DOCUMENT ->
                        Packages.ods(new String(rest, StandardCharsets.UTF_8)).bytes();
                    default -> rest;
                });
    }

    private static void read(byte[] content) {
        AtomicInteger rows = new AtomicInteger();
        try {
            TableFiles.open("upload", content, LIMITS)
                    .sheets()
                    .forEach(sheet -> sheet.forEachRow(_ -> rows.incrementAndGet()));
        } catch (FileRefusedException refused) {
            assertThat(refused.refusal()).isNotNull();
        }
        assertThat(rows.get()).isLessThanOrEqualTo(LIMITS.rows() * LIMITS.sheets());
    }
}
