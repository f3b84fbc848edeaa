package de.stadtindex.chart.figure;

import de.stadtindex.chart.figure.TextLine.Tone;
import de.stadtindex.platform.markup.Markup;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A drawing within another site: it gets as wide as its place, but no wider than it is, and the texts around it keep their size.
 * Widths and heights are in pixels.
 */
public final class Panel {

    /** All the style it needs; sizes are the ones its height is reckoned with. */
    public static final String STYLE = "html{background:#fff;color:#181f2e}"
            + "body{margin:0;padding:12px;max-width:640px;font:14px/20px Liberation Sans,Arial,Helvetica,sans-serif}"
            + "h1{margin:0 0 8px;font-size:20px;line-height:26px}p{margin:4px 0 0;overflow-wrap:anywhere}"
            + ".address{word-break:break-all}a{color:#193a99}svg{display:block;max-width:100%;height:auto}"
            // Charts leave room for letters as large as those of the pages on a phone
            + "@media(max-width:480px){." + FigureSvg.CHART + " text{font-size:24px}}";

    /** The narrowest place that is reckoned with: a column on a small phone. */
    static final int NARROWEST = 280;

    private static final int PADDING = 12;
    private static final int WIDEST = 640;
    private static final double TITLE = 20;
    private static final int TITLE_LINE = 26;
    private static final int BENEATH_TITLE = 8;
    private static final double TEXT = 14;
    private static final int TEXT_LINE = 20;
    private static final int ABOVE_TEXT = 4;

    /** Not all of the width: the browser may know none of the fonts, and take a wider one. */
    private static final double ROOM = 0.86;

    /** Pixels between two widths at which texts are reckoned. */
    private static final int STEP = 16;

    /** A link with its text. */
    public record Link(String href, String text) {}

    private final Drawn drawn;
    private final Texts texts;
    private final List<Measured> titles;
    private final List<Measured> paragraphs;
    private final Map<Integer, Integer> around = new ConcurrentHashMap<>();

    /**
     * What is drawn.
     *
     * @param drawer draws it, with its width and height, when it is shown
     */
    record Drawn(Supplier<Markup> drawer, int width, int height) {}

    /**
     * What is told around it.
     *
     * @param title above the drawing; none where the drawing says it itself
     * @param lines beneath it
     * @param addresses beneath these, absolute, of the same figures for good
     * @param more where the reader finds the rest
     */
    record Texts(List<String> title, List<String> lines, List<String> addresses, Link more) {}

    Panel(Drawn drawn, Texts texts) {
        this.drawn = drawn;
        this.texts = texts;
        this.titles = texts.title().stream()
                .map(text -> Measured.words(text, TITLE, Tone.STRONG))
                .toList();
        this.paragraphs = Stream.of(
                        texts.lines().stream().map(text -> Measured.words(text, TEXT, Tone.SOFT)),
                        texts.addresses().stream().map(text -> Measured.letters(text, TEXT, Tone.SOFT)),
                        Stream.of(Measured.words(texts.more().text(), TEXT, Tone.SOFT)))
                .flatMap(measured -> measured)
                .toList();
    }

    /** The width beyond which it does not grow. */
    public int widest() {
        return drawn.width() + 2 * PADDING;
    }

    /** The height in which all of it is seen in every place that is not wider, down to the width of a small phone. */
    public int height(int place) {
        int most = Math.min(place, widest());
        return steps(most)
                .map(step -> around(step) + drawing(Math.min(step + STEP, most)))
                .max()
                .orElseThrow();
    }

    /** The largest width of a place within these bounds that shows all of it; empty where none is high enough. */
    public OptionalInt width(int mostWidth, int mostHeight) {
        int most = Math.min(mostWidth, widest());
        return IntStream.rangeClosed(Math.min(NARROWEST, most), most)
                .takeWhile(place -> needed(place) <= mostHeight)
                .max();
    }

    /** How much of its height does not depend on how wide its place is; the rest is the drawing's share. */
    public int base() {
        return steps(widest())
                .map(step -> (int) Math.ceil(around(step) + drawing(step) - step * ratio()))
                .max()
                .orElseThrow();
    }

    /** Widths at which the texts are reckoned: between two of them they take no more lines than at the narrower one. */
    private static IntStream steps(int most) {
        return IntStream.iterate(Math.min(NARROWEST, most), step -> step <= most, step -> step + STEP);
    }

    /** Height of the drawing as a part of its width. */
    public double ratio() {
        return (double) drawn.height() / drawn.width();
    }

    /** Title, drawing and texts, one beneath the other. */
    public Markup markup() {
        Markup html = new Markup();
        texts.title().forEach(title -> html.open("h1").text(title).close("h1"));
        html.add(drawn.drawer().get());
        texts.lines().forEach(line -> html.open("p").text(line).close("p"));
        texts.addresses().forEach(address -> {
            html.open("p").with("class", "address");
            link(html, new Link(address, address));
        });
        html.open("p");
        link(html, texts.more());
        return html;
    }

    private static void link(Markup html, Link link) {
        html.open("a").with("href", link.href()).with("target", "_blank").with("rel", "noopener");
        html.text(link.text()).close("a").close("p");
    }

    private int needed(int place) {
        return around(place) + drawing(place);
    }

    private int drawing(int place) {
        return (int) Math.ceil(Math.min(inner(place), drawn.width()) * ratio());
    }

    /** What all but the drawing takes. */
    private int around(int place) {
        return around.computeIfAbsent(place, this::told);
    }

    private int told(int place) {
        double room = inner(place) * ROOM;
        int head = titles.stream()
                .mapToInt(title -> title.lines(room) * TITLE_LINE + BENEATH_TITLE)
                .sum();
        int told = paragraphs.stream()
                .mapToInt(text -> ABOVE_TEXT + text.lines(room) * TEXT_LINE)
                .sum();
        return 2 * PADDING + head + told;
    }

    private static int inner(int place) {
        return Math.max(1, Math.min(place - 2 * PADDING, WIDEST));
    }
}
