package de.stadtindex.claim.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Copies the bundled files into the tables of the oracle, without any code of the portal. */
final class BundledTables {

    /** The number of the set. */
    static final int SET = 0;

    private static final List<String> FILES = List.of(
            "cities", "categories", "editions", "edition_figures", "edition_cities", "results", "comparability");

    private BundledTables() {}

    static void writeTo(SqlOracle oracle) {
        oracle.run("bundled.sql");
        FILES.forEach(file -> oracle.copyCsv("oracle." + file + "_file", text(file)));
        oracle.run("bundled-figures.sql");
        oracle.figuresAreThere();
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("data/" + file + ".csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
