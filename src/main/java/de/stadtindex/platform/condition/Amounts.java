package de.stadtindex.platform.condition;

import de.stadtindex.platform.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Says how much memory and how much time, as roughly as people ask. */
public final class Amounts {

    private static final long STEP = 1024;
    private static final int MEGABYTES = 2;

    private Amounts() {}

    /** Bytes in the unit that suits them, from kilobytes on: {@code 1,4 GB}. */
    public static String bytes(long bytes, Words words) {
        int unit = 1;
        double amount = (double) bytes / STEP;
        while (amount >= STEP && unit < 4) {
            amount /= STEP;
            unit++;
        }
        int decimals = unit > MEGABYTES && amount < 100 ? 1 : 0;
        String number = words.decimal(BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_UP));
        return words.say("condition.bytes." + unit, number);
    }

    /** A while in its two largest units: {@code 3 Tagen und 4 Stunden}, in the case that follows "in" and "seit". */
    public static String span(Duration span, Words words) {
        if (span.toDays() > 0) {
            return words.say("condition.span.days", span.toDays(), span.toHoursPart());
        }
        return span.toHours() > 0
                ? words.say("condition.span.hours", span.toHours(), span.toMinutesPart())
                : words.say("condition.span.minutes", span.toMinutes());
    }

    /** Seconds with a tenth: {@code 0,3}. */
    public static String seconds(Duration span, Words words) {
        return words.decimal(BigDecimal.valueOf(span.toMillis(), 3).setScale(1, RoundingMode.HALF_UP));
    }
}
