package de.stadtindex.portal.web.selection;

import de.stadtindex.platform.text.Words;
import de.stadtindex.visit.web.BadParameterException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A long list of cities in parts, one of which is shown. One as long as today's has a single part.
 *
 * @param shown which part, the first being 1
 * @param cities how many there are in all parts
 */
public record Parts(int shown, int count, int cities) {

    /** The parameter that names a part. */
    public static final String PARAMETER = "seite";

    /** How many cities stand in one part. */
    static final int SIZE = 100;

    /**
     * Leads from one part to its neighbours.
     *
     * @param place says where in the list the reader is
     * @param before address of the part before; null before the first
     * @param after address of the part after; null after the last
     */
    public record Turn(
            String place, @Nullable String before, @Nullable String after) {}

    /**
     * The wanted part of so many cities.
     *
     * @throws BadParameterException where there are not that many parts
     */
    public static Parts of(int cities, int wanted) {
        int count = Math.max(1, Math.ceilDiv(cities, SIZE));
        if (wanted > count) {
            throw bad();
        }
        return new Parts(wanted, count, cities);
    }

    /**
     * Which part is wanted, the first where nothing is written.
     *
     * @throws BadParameterException where that is no number of a part
     */
    public static int read(@Nullable String text) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty()) {
            return 1;
        }
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw bad();
        }
        return Integer.parseInt(written);
    }

    private static BadParameterException bad() {
        return new BadParameterException("error.parameter.page");
    }

    /** What of these stands in the part shown. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(all.size(), (shown - 1) * SIZE), Math.min(all.size(), shown * SIZE));
    }

    public boolean isLast() {
        return shown == count;
    }

    /**
     * The way to the other parts; null where there is one part.
     *
     * @param address of the part with this number, which is null for the first
     */
    public @Nullable Turn turn(Words words, Function<@Nullable Integer, String> address) {
        if (count == 1) {
            return null;
        }
        int first = (shown - 1) * SIZE + 1;
        int last = Math.min(cities, shown * SIZE);
        return new Turn(
                words.say("part.place", first, last, cities),
                shown == 1 ? null : address.apply(shown == 2 ? null : shown - 1),
                isLast() ? null : address.apply(shown + 1));
    }
}
