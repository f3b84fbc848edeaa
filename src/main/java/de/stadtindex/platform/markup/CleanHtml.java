package de.stadtindex.platform.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML made of what somebody typed, cleaned of all but headings, paragraphs, lists, tables, quotes and links. It may have
 * gaps, which are filled once it is clean.
 */
public final class CleanHtml {

    /** What stands in a gap. */
    @FunctionalInterface
    public interface Filling {

        /**
         * Fills a gap.
         *
         * @param gap its number
         * @param alone whether it is a paragraph of its own, which the filling replaces
         */
        Markup fill(int gap, boolean alone);
    }

    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";
    private static final Pattern GAP = Pattern.compile("<p>\uE000([0-9]{1,6})\uE001</p>|\uE000([0-9]{1,6})\uE001");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "em", "strong", "code", "pre", "a")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements("figure", "blockquote", "figcaption")
            .allowAttributes("class")
            .matching(Pattern.compile("number"))
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(Pattern.compile("quote"))
            .onElements("figure")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private final String html;

    private CleanHtml(String html) {
        this.html = html;
    }

    /** Lets through what is harmless. */
    public static CleanHtml of(String untrusted) {
        return new CleanHtml(POLICY.sanitize(untrusted));
    }

    /** A gap as it stands in the text before it is cleaned. */
    public static String gap(int number) {
        return BEGIN + number + END;
    }

    /** A text that has no gaps of its own. */
    public static String withoutGaps(String text) {
        return text.replace(BEGIN, "").replace(END, "");
    }

    /** The clean HTML with its gaps filled. */
    public Markup markup(Filling filling) {
        Markup whole = new Markup();
        Matcher gaps = GAP.matcher(html);
        int from = 0;
        while (gaps.find()) {
            boolean alone = gaps.group(1) != null;
            int number = Integer.parseInt(alone ? gaps.group(1) : gaps.group(2));
            whole.addClean(html.substring(from, gaps.start())).add(filling.fill(number, alone));
            from = gaps.end();
        }
        return whole.addClean(html.substring(from));
    }
}
