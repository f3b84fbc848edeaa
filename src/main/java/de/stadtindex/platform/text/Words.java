package de.stadtindex.platform.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Speaks one language: sentences from the message bundles, numbers and dates in their usual form. */
public final class Words {

    private static final String MINUS = "\u2212";

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final boolean decimalComma;

    Words(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.decimalComma = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /** The text with this key; errors with NoSuchMessageException where the bundles lack it. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter code under which labels are stored. */
    public String language() {
        return locale.getLanguage();
    }

    /** A number with decimals, as many as it has: {@code 82,9}. */
    public String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        return (number.signum() < 0 ? MINUS : "") + (decimalComma ? plain.replace('.', ',') : plain);
    }

    /** A difference with its sign: {@code +3,4}, {@code −0,6}, {@code ±0,0}. */
    public String difference(BigDecimal number) {
        return switch (number.signum()) {
            case 0 -> "±" + decimal(number);
            case 1 -> "+" + decimal(number);
            default -> decimal(number);
        };
    }

    /** A whole number with its thousands set apart: {@code 13.529}. */
    public String count(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A day: {@code 11. September 2025}. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** The day of an instant where editions are released. */
    public String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** A day and a time of day where editions are released: {@code 11. September 2025, 10:00}. */
    public String moment(Instant instant) {
        return say("moment", day(instant), CLOCK_TIME.format(instant.atZone(zone)));
    }

    /** An enumeration: {@code Kassel, Hanau und Wiesbaden}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return say("list.last", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }
}
