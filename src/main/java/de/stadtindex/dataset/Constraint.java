package de.stadtindex.dataset;

import de.stadtindex.platform.table.ColumnType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the text of a cell must satisfy, as a Table Schema can say it. All but {@link Required} let an empty cell pass. */
public sealed interface Constraint {

    /** The cell says something. */
    record Required() implements Constraint {}

    /** The cell holds a value of this type. */
    record OfType(ColumnType type) implements Constraint {}

    /** The number is not below this one. */
    record AtLeast(BigDecimal least) implements Constraint {}

    /** The number is not above this one. */
    record AtMost(BigDecimal most) implements Constraint {}

    /** The text as a whole has this form; errors with IllegalArgumentException where that is no regular expression. */
    record Matching(String form) implements Constraint {
        public Matching {
            Pattern.compile(form);
        }
    }

    /** The text is one of these. */
    record OneOf(List<String> values) implements Constraint {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Whether the text satisfies it. A number is only asked for its size once it is known to be one. */
    default boolean allows(String text) {
        if (text.isEmpty()) {
            return !(this instanceof Required);
        }
        return switch (this) {
            case Required _ -> true;
            case OfType(ColumnType type) -> type.reads(text);
            case AtLeast(BigDecimal least) -> new BigDecimal(text).compareTo(least) >= 0;
            case AtMost(BigDecimal most) -> new BigDecimal(text).compareTo(most) <= 0;
            case Matching(String form) -> text.matches(form);
            case OneOf(List<String> values) -> values.contains(text);
        };
    }

    /** As it stands among the constraints of a field; empty for the type, which stands elsewhere. */
    default Map<String, Object> described() {
        return switch (this) {
            case Required _ -> Map.of("required", true);
            case OfType _ -> Map.of();
            case AtLeast(BigDecimal least) -> Map.of("minimum", least);
            case AtMost(BigDecimal most) -> Map.of("maximum", most);
            case Matching(String form) -> Map.of("pattern", "^" + form + "$");
            case OneOf(List<String> values) -> Map.of("enum", values);
        };
    }
}
