package de.stadtindex.desk.web.registry;

import de.stadtindex.core.Score;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads what people typed into fields, and notes beside each field what cannot be read; a field left empty is no fault. */
record TypedValues(BindingResult faults) {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}([.  ][0-9]{3}){1,2}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}([.,][0-9])?");
    private static final Pattern DEGREES = Pattern.compile("[0-9]{1,2}[.,][0-9]{1,6}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");

    /** A whole number from one to the most that can be, thousands set apart or not. */
    @Nullable
    Integer number(String field, @Nullable String typed, int most) {
        Optional<Integer> number = read(
                field,
                typed,
                "number",
                text -> WHOLE.matcher(text).matches()
                        ? Optional.of(Integer.valueOf(text.replaceAll("[^0-9]", "")))
                        : Optional.empty());
        if (number.filter(value -> value < 1 || value > most).isPresent()) {
            faults.rejectValue(field, "registry.fault.range", new Object[] {most}, null);
            return null;
        }
        return number.orElse(null);
    }

    /** Points from 0 to 100 with one decimal at most, after a comma or a point. */
    @Nullable
    Score score(String field, @Nullable String typed) {
        return read(field, typed, "score", TypedValues::score).orElse(null);
    }

    private static Optional<Score> score(String text) {
        return Optional.of(text)
                .filter(points -> DECIMAL.matcher(points).matches())
                .map(points -> new BigDecimal(points.replace(',', '.')))
                .filter(points -> points.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(Score::new);
    }

    /** Degrees with a comma or a point, between two whole ones. */
    @Nullable
    BigDecimal degrees(String field, @Nullable String typed, int from, int to) {
        Optional<BigDecimal> degrees = Optional.of(plain(typed))
                .filter(text -> DEGREES.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(value -> value.compareTo(BigDecimal.valueOf(from)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(to)) <= 0);
        if (degrees.isEmpty()) {
            faults.rejectValue(field, "registry.fault.degrees", new Object[] {from, to}, null);
        }
        return degrees.orElse(null);
    }

    /** A day as a date field sends it. */
    @Nullable
    LocalDate day(String field, @Nullable String typed) {
        return read(
                        field,
                        typed,
                        "day",
                        text -> parsed(text, LocalDate::parse).filter(day -> isSensible(day.getYear())))
                .orElse(null);
    }

    /** A month, as a month field sends it, by its first day. */
    @Nullable
    LocalDate month(String field, @Nullable String typed) {
        return read(
                        field,
                        typed,
                        "month",
                        text -> parsed(text, YearMonth::parse).filter(month -> isSensible(month.getYear())))
                .map(month -> month.atDay(1))
                .orElse(null);
    }

    private static boolean isSensible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A text of so many characters; null where nothing was typed. */
    @Nullable
    String text(String field, @Nullable String typed, int least, int most) {
        String text = plain(typed);
        int length = text.codePointCount(0, text.length());
        if (length > 0 && (length < least || length > most)) {
            faults.rejectValue(field, "registry.fault.length", new Object[] {least, most}, null);
        }
        return text.isEmpty() ? null : text;
    }

    /** Notes a fault where nothing was typed. */
    void require(String field, @Nullable Object value) {
        if (value == null && !faults.hasFieldErrors(field)) {
            faults.rejectValue(field, "registry.fault.missing");
        }
    }

    private <T> Optional<T> read(
            String field, @Nullable String typed, String kind, Function<String, Optional<T>> reader) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            faults.rejectValue(field, "registry.fault." + kind);
        }
        return value;
    }

    static String plain(@Nullable String typed) {
        return typed == null ? "" : UNSEEN.matcher(typed).replaceAll(" ").strip();
    }
}
