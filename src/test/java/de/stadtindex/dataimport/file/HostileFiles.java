package de.stadtindex.dataimport.file;

import java.util.stream.Stream;

/** All files that must not be read. */
public final class HostileFiles {

    /** What the refusals of these files go by: small, so that the files that go too far are small, too. */
    static final FileLimits TIGHT = new FileLimits(4 << 20, 5_000, 256, 8 << 20, 20);

    private HostileFiles() {}

    public static Stream<HostileFile> all() {
        return Stream.of(
                        HostileTexts.all(),
                        HostileArchives.all(),
                        HostileWorkbooks.all(),
                        HostileXml.all(),
                        HostileSpreadsheets.all())
                .flatMap(part -> part);
    }
}
