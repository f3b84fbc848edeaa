package de.stadtindex.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was known of a thing, in the one line that the log keeps: {@code cities: 83 · mean: 58.3}. */
public record RegistryText(List<Known> known) {

    private static final String BETWEEN = " · ";
    private static final String AFTER_KEY = ": ";

    /** One fact with its value. */
    public record Known(RegistryFact fact, String value) {}

    /** A piece of a line as it is read again; without a fact where it begins with none. */
    public record Piece(Optional<RegistryFact> fact, String text) {}

    public RegistryText {
        known = List.copyOf(known);
    }

    static RegistryText empty() {
        return new RegistryText(List.of());
    }

    /** The same with one more fact; without it where nothing is known. */
    RegistryText with(RegistryFact fact, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        List<Known> more = new ArrayList<>(known);
        more.add(new Known(fact, value.toString().replace(BETWEEN, ", ")));
        return new RegistryText(more);
    }

    /** What is not the same in the other; null where everything is. */
    @Nullable
    String besides(RegistryText other) {
        String line = known.stream()
                .filter(one -> !other.known.contains(one))
                .map(one -> one.fact().key() + AFTER_KEY + one.value())
                .collect(Collectors.joining(BETWEEN));
        return line.isEmpty() ? null : line;
    }

    /** The pieces of a line of the log. */
    public static List<Piece> read(String line) {
        return Arrays.stream(line.split(BETWEEN)).map(RegistryText::piece).toList();
    }

    private static Piece piece(String text) {
        int end = text.indexOf(AFTER_KEY);
        Optional<RegistryFact> fact = end < 0 ? Optional.empty() : RegistryFact.ofKey(text.substring(0, end));
        return new Piece(fact, fact.isEmpty() ? text : text.substring(end + AFTER_KEY.length()));
    }
}
