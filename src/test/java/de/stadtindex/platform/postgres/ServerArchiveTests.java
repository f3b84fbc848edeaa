package de.stadtindex.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServerArchiveTests {

    @TempDir
    private Path target;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndExecutableBitsAreKept() throws Exception {
        ServerArchive.unpack(
                archive(file("bin/run", 0755), file("lib/a.so.1", 0644), link("lib/a.so", "a.so.1")), target);
        assertThat(target.resolve("bin/run")).isExecutable();
        assertThat(Files.readSymbolicLink(target.resolve("lib/a.so"))).isEqualTo(Path.of("a.so.1"));
        assertThat(target.resolve("lib/a.so")).hasContent("lib/a.so.1");
    }

    @Test
    void aFileOutsideTheTargetIsRefused() throws Exception {
        var archive = archive(file("../outside", 0644));
        assertThatIOException()
                .isThrownBy(() -> ServerArchive.unpack(archive, target.resolve("inner")))
                .withMessageContaining("points out of its folder");
        assertThat(target.resolve("outside")).doesNotExist();
    }

    @Test
    void aLinkOutsideTheTargetIsRefused() throws Exception {
        var relative = archive(link("lib/a.so", "../../outside"));
        assertThatIOException().isThrownBy(() -> ServerArchive.unpack(relative, target.resolve("inner")));
        var absolute = archive(link("lib/a.so", "/etc"));
        assertThatIOException().isThrownBy(() -> ServerArchive.unpack(absolute, target.resolve("inner")));
    }

    private static TarArchiveEntry file(String name, int mode) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        return entry;
    }

    private static TarArchiveEntry link(String name, String linkTarget) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(linkTarget);
        return entry;
    }

    /** Each file's content is its own name. */
    private static InputStream archive(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            for (var entry : entries) {
                var content = entry.isFile() ? entry.getName().getBytes(StandardCharsets.UTF_8) : new byte[0];
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
