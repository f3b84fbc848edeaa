package de.stadtindex.article;

import de.stadtindex.platform.markup.CleanHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with numbered gaps where placeholders stood.
 *
 * @param written what stood between the braces, by number of the gap
 */
record Gaps(String text, List<String> written) {

    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}\\n]{1,200})}}");

    static Gaps in(String body) {
        List<String> written = new ArrayList<>();
        String text = fill(CleanHtml.withoutGaps(body), match -> {
            written.add(match.strip());
            return CleanHtml.gap(written.size() - 1);
        });
        return new Gaps(text, List.copyOf(written));
    }

    /** The text with something in place of each placeholder, by its number. */
    static String filled(String body, IntFunction<String> filling) {
        int[] next = {0};
        return fill(CleanHtml.withoutGaps(body), _ -> filling.apply(next[0]++));
    }

    private static String fill(String body, UnaryOperator<String> filling) {
        return BRACES.matcher(body).replaceAll(match -> Matcher.quoteReplacement(filling.apply(match.group(1))));
    }
}
