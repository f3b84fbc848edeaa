package de.stadtindex;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps every package under NullAway's eye and said in one sentence: without its package-info neither is true. */
class NullMarkedTests {

    private static final Pattern MARKED = Pattern.compile("^@NullMarked\\R", Pattern.MULTILINE);

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(packageInfo(folder)).containsPattern(MARKED));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(packages())
                .allSatisfy(folder -> assertThat(packageInfo(folder)).startsWith("/**"));
    }

    private static String packageInfo(Path folder) {
        var file = folder.resolve("package-info.java");
        assertThat(Files.exists(file)).as("%s exists", file).isTrue();
        return ProjectFiles.read(file);
    }

    private static SortedSet<Path> packages() {
        return ProjectFiles.under(Path.of("src/main/java"), ".java").stream()
                .map(Path::getParent)
                .map(Objects::requireNonNull)
                .collect(toCollection(TreeSet::new));
    }
}
