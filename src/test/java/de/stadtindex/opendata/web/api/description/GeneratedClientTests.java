package de.stadtindex.opendata.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Tools that no one here wrote accept the description, write a client from it, and that client reads figures. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PostgresTestConfiguration.class)
class GeneratedClientTests {

    private static final String OPTIONS = "openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,"
            + "invokerPackage=client,apiPackage=client,modelPackage=client";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void theDescriptionIsValidAndAClientMadeOfItReadsFigures() throws Exception {
        Path document = folder.resolve("openapi.json");
        try (InputStream in =
                URI.create(origin() + "/api/v1/openapi.json").toURL().openStream()) {
            Files.copy(in, document);
        }

        assertThat(OpenApiGenerator.run("validate", "-i", document.toString()))
                .contains("No validation issues detected");
        OpenApiGenerator.run(
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                document.toString(),
                "-o",
                folder.resolve("client").toString(),
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties",
                OPTIONS);

        assertThat(OpenApiGenerator.compileAndRun(folder.resolve("client/src/main/java"), reading(), origin()))
                .containsExactly("Darmstadt 17 null stated", "Darmstadt 18 77.8 stated", "Hessen 83", "404 not-found");
    }

    /** A program that somebody might write with the client. */
    private static String reading() throws IOException {
        try (InputStream in = GeneratedClientTests.class.getResourceAsStream("/opendata/Reading.java.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
