package de.stadtindex.claim.check.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first line of an item: what it is called and what its reader is told beforehand. */
record ItemHead(
        String id,
        @Nullable Integer year,
        @Nullable String slug,
        @Nullable String file) {

    private static final Pattern FORM =
            Pattern.compile("# id: (\\S+)(?:\\s+context: (\\d{4})?\\s?([a-z-]+)?)?(?:\\s+file: (\\S+))?\\s*");

    static ItemHead of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the head of an item: " + line);
        }
        String year = matcher.group(2);
        return new ItemHead(
                matcher.group(1), year == null ? null : Integer.valueOf(year), matcher.group(3), matcher.group(4));
    }
}
