package de.stadtindex.visit.web;

import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of a select field. */
public record Option(String value, String label, boolean selected) {

    public static Option of(String value, String label, @Nullable Object chosen) {
        return new Option(value, label, value.equals(chosen == null ? "" : chosen.toString()));
    }

    /** All states in the order of the alphabet, after the choice of all of them. */
    public static List<Option> states(@Nullable FederalState chosen, Words words) {
        Stream<Option> states = Arrays.stream(FederalState.values())
                .map(state -> of(state.name(), words.say("state." + state), chosen))
                .sorted(Comparator.comparing(Option::label));
        return Stream.concat(Stream.of(new Option("", words.say("ranking.filter.state.all"), false)), states)
                .toList();
    }
}
