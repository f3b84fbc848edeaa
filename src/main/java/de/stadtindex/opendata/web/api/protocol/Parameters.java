package de.stadtindex.opendata.web.api.protocol;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of an address as they were written; all have names that the address takes. */
public final class Parameters {

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    static Parameters of(Map<String, String[]> raw, Set<String> known) {
        List<String> unknown = raw.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNKNOWN_PARAMETER,
                    "This address does not take %s; it takes %s"
                            .formatted(
                                    String.join(", ", unknown),
                                    known.isEmpty()
                                            ? "no parameters"
                                            : known.stream().sorted().collect(Collectors.joining(", "))));
        }
        Map<String, List<String>> given = new LinkedHashMap<>();
        raw.forEach((name, values) ->
                given.put(name, Arrays.stream(values).map(String::strip).toList()));
        return new Parameters(given);
    }

    /** All values of a parameter that may be repeated. */
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** The value of a parameter, empty where it is not given. */
    public Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw ProblemException.malformed(name, "given once");
        }
        return values.stream().findFirst();
    }

    /** The same, understood; what is not is told with what was expected. */
    public <T> Optional<T> one(String name, Function<String, Optional<T>> reader, String expected) {
        return one(name).map(text -> reader.apply(text).orElseThrow(() -> ProblemException.malformed(name, expected)));
    }

    /** Either {@code true} or {@code false}. */
    public Optional<Boolean> flag(String name) {
        return one(
                name,
                text -> Stream.of(true, false)
                        .filter(value -> value.toString().equals(text))
                        .findFirst(),
                "true or false");
    }

    /** The same with another value for one of them, or without it where the value is empty. */
    public Parameters with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(given);
        changed.put(name, value.isEmpty() ? List.of() : List.of(value));
        return new Parameters(changed);
    }

    /** As the end of an address, with its question mark where there is anything. */
    @Override
    public String toString() {
        String query = given.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
