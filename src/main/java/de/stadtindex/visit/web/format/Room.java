package de.stadtindex.visit.web.format;

import de.stadtindex.visit.web.BadParameterException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much room a place has that shows a drawing, in pixels, as oEmbed has it.
 *
 * @param width at most
 * @param height at most
 */
record Room(int width, int height) {

    /** The parameter that says how wide a place is. */
    static final String WIDTH = "maxwidth";

    /** The parameter that says how high it is. */
    static final String HEIGHT = "maxheight";

    /** As much as there is any use for. */
    static final Room ANY = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Errors with {@link BadParameterException} where what is asked for is no number of pixels. */
    static Room of(HttpServletRequest request) {
        return new Room(
                pixels(request.getParameter(WIDTH), "error.parameter.width"),
                pixels(request.getParameter(HEIGHT), "error.parameter.height"));
    }

    /** The same as a query without its question mark; empty where there is room for anything. */
    String query() {
        return Stream.of(parameter(WIDTH, width), parameter(HEIGHT, height))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> parameter(String name, int pixels) {
        return pixels == Integer.MAX_VALUE ? Optional.empty() : Optional.of(name + "=" + pixels);
    }

    private static int pixels(@Nullable String given, String problem) {
        String text = Objects.requireNonNullElse(given, "");
        if (text.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new BadParameterException(problem);
        }
        return Integer.parseInt(text);
    }
}
