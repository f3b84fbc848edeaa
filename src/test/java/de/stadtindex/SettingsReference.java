package de.stadtindex;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.FileSystemResource;

/** Writes down all settings of the portal's own: what the records say that hold them, and what their docstrings say. */
final class SettingsReference {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DOCSTRING =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[^\\n]*\\n)*(?:public )?record", Pattern.DOTALL);
    private static final Pattern OTHER_SETTING = Pattern.compile("\\$\\{([a-z.-]+):}");

    private final Properties defaults = defaults();

    /** Sections in the order of their prefixes, each with a table. */
    String markdown() {
        return ProjectFiles.under(SOURCES, ".java").stream()
                .filter(file -> ProjectFiles.read(file).contains("@ConfigurationProperties("))
                .map(SettingsReference::type)
                .sorted(Comparator.comparing(SettingsReference::prefix))
                .map(this::section)
                .collect(joining("\n"));
    }

    private static Class<?> type(Path file) {
        String name =
                SOURCES.relativize(file).toString().replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String prefix(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                .value();
    }

    private String section(Class<?> type) {
        String docstring = docstring(type);
        String head = docstring.split("@param", 2)[0].strip();
        String rows = Arrays.stream(type.getRecordComponents())
                .map(component -> row(prefix(type), component, meaning(component.getName(), docstring)))
                .collect(joining("\n"));
        return """
            ## `%s`

            %s

            | Environment variable | Property | Type | Default | Meaning |
            |---|---|---|---|---|
            %s
            """.formatted(prefix(type), head, rows);
    }

    /** The text above the record, in one line. */
    private static String docstring(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        Matcher found = DOCSTRING.matcher(ProjectFiles.read(file));
        if (!found.find()) {
            throw new IllegalStateException(file + " has no docstring");
        }
        return found.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\bnull\\b", "unset")
                .strip();
    }

    private static String meaning(String component, String docstring) {
        return Arrays.stream(docstring.split("@param ", -1))
                .skip(1)
                .filter(param -> param.startsWith(component + " "))
                .map(param -> param.substring(component.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is said about " + component));
    }

    private String row(String prefix, RecordComponent component, String meaning) {
        String property = prefix + "." + kebab(component.getName());
        return "| `%s` | `%s` | %s | %s | %s |"
                .formatted(
                        property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                        property,
                        type(component.getType().getSimpleName()),
                        standard(property, component),
                        meaning);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String type(String name) {
        return switch (name) {
            case "String" -> "text";
            case "int" -> "whole number";
            case "boolean" -> "`true` or `false`";
            case "DataSize" -> "size, such as `64MB`";
            case "Duration" -> "time, such as `30s`";
            case "LocalDate" -> "day, such as `2026-11-24`";
            case "URI" -> "address";
            default -> throw new IllegalStateException("Say in words what a " + name + " is");
        };
    }

    private String standard(String property, RecordComponent component) {
        String file = defaults.getProperty(property);
        if (file != null) {
            Matcher other = OTHER_SETTING.matcher(file);
            return other.matches() ? "that of `" + other.group(1) + "`" : "`" + file + "`";
        }
        DefaultValue value = bound(component);
        String text = value == null ? "" : String.join(", ", List.of(value.value()));
        return text.isEmpty() ? "none" : "`" + text + "`";
    }

    private static @Nullable DefaultValue bound(RecordComponent component) {
        return Arrays.stream(component.getDeclaringRecord().getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Properties defaults() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(ProjectFiles.RESOURCES.resolve("application.yaml")));
        return Objects.requireNonNull(yaml.getObject());
    }
}
