package de.stadtindex.opendata;

import static java.util.stream.Collectors.toMap;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What published specifications ask of our files, judged by a validator that nobody here wrote. */
public final class Specifications {

    private static final String BASE = "https://schemas.example/";

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, registry -> registry.schemas(all()));

    private Specifications() {}

    private static Map<String, String> all() {
        return Stream.of("datapackage.schema.json", "tableschema.schema.json", "citation.schema.json")
                .collect(toMap(name -> BASE + name, Specifications::read));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("opendata/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a description of a package. */
    public static List<Error> ofDataPackage(String json) {
        return check("datapackage", json);
    }

    public static List<Error> ofTableSchema(String json) {
        return check("tableschema", json);
    }

    /** What is wrong with a citation file, read from YAML before. */
    public static List<Error> ofCitation(String json) {
        return check("citation", json);
    }

    private static List<Error> check(String name, String json) {
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + name + ".schema.json"))
                .validate(json, InputFormat.JSON);
    }

    /** What is wrong with a value under a schema of its own. */
    public static List<Error> check(Map<String, Object> schema, String json) {
        return SCHEMAS.getSchema(Json.write(schema), InputFormat.JSON).validate(json, InputFormat.JSON);
    }
}
