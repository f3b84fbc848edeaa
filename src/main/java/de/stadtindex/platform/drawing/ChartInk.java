package de.stadtindex.platform.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colours and lines of one mark or label: what the style sheet of the pages says for light screens, in numbers. */
public final class ChartInk {

    public static final Color GROUND = Color.WHITE;

    private static final Color TEXT = new Color(0x181f2e);
    private static final Color SOFT = new Color(0x4a5364);
    private static final Color RULE = new Color(0xd0d4dc);
    private static final Color MARK = new Color(0x808693);
    private static final Color MARK_SOFT = new Color(0x8f9299);
    private static final Color ACCENT = new Color(0x193a99);
    private static final Color FALL = new Color(0xa24800);

    private static final Map<String, Color> COLOURS = Map.ofEntries(
            Map.entry("chart-focus", ACCENT),
            Map.entry("chart-series-1", ACCENT),
            Map.entry("chart-rise", ACCENT),
            Map.entry("chart-fall", FALL),
            Map.entry("chart-series-2", new Color(0x007167)),
            Map.entry("chart-series-3", new Color(0xb04d00)),
            Map.entry("chart-series-4", new Color(0xac1730)),
            Map.entry("chart-series-5", new Color(0x484d58)),
            Map.entry("chart-group-1", new Color(0x061b64)),
            Map.entry("chart-group-2", new Color(0x193990)),
            Map.entry("chart-group-3", new Color(0x2b58b1)),
            Map.entry("chart-group-4", new Color(0x4573c0)),
            Map.entry("chart-group-5", new Color(0x658dc9)));

    private static final Map<String, float[]> DASHES = dashes();

    private final List<String> classes;
    private final String kind;

    /**
     * The ink of one mark or label.
     *
     * @param css its style classes
     * @param kind the style class of its chart, such as {@code chart--line}
     */
    public ChartInk(String css, String kind) {
        this.classes = List.of(css.split(" ", -1));
        this.kind = kind;
    }

    public boolean has(String css) {
        return classes.contains(css);
    }

    /** Whether the mark is an area and not a line. */
    public boolean isArea() {
        return has("chart-shape") || has("chart-best") || has("chart-land") || has("chart-unranked");
    }

    public Color fill() {
        return has("chart-best") || has("chart-unranked") ? GROUND : has("chart-land") ? RULE : own();
    }

    public Color line() {
        if (has("chart-grid") || has("chart-rule")) {
            return RULE;
        }
        if (has("chart-break")) {
            return SOFT;
        }
        if (has("chart-context")) {
            return kind.equals("chart--line") || kind.equals("chart--profile") ? MARK : MARK_SOFT;
        }
        return has("chart-leader") || has("chart-land") || has("chart-unranked") ? MARK : own();
    }

    public BasicStroke stroke() {
        int cap = has("chart-mean") ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        for (Map.Entry<String, float[]> dash : DASHES.entrySet()) {
            if (has(dash.getKey())) {
                return new BasicStroke(width(), cap, BasicStroke.JOIN_ROUND, 10, dash.getValue(), 0);
            }
        }
        return new BasicStroke(width(), cap, BasicStroke.JOIN_ROUND);
    }

    public Color text() {
        boolean soft = has("chart-tick") || has("chart-unknown") || has("chart-key") || has("chart-context");
        return soft ? SOFT : has("chart-name") ? own() : TEXT;
    }

    public Typeface typeface() {
        boolean bold = has("chart-value") || has("chart-head") || has("chart-note") || has("chart-row");
        return bold ? Typeface.BOLD : Typeface.REGULAR;
    }

    private float width() {
        if (has("chart-dot") && has("chart-context")) {
            return kind.equals("chart--line") ? 7 : kind.equals("chart--profile") ? 6.5f : 4;
        }
        if (has("chart-line")) {
            return !has("chart-context") ? 3 : kind.equals("chart--line") ? 2 : 1;
        }
        return has("chart-mean") ? 3 : has("chart-best") ? 2.5f : has("chart-rule") ? 2 : has("chart-break") ? 1.5f : 1;
    }

    private Color own() {
        return COLOURS.entrySet().stream()
                .filter(colour -> has(colour.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(TEXT);
    }

    private static Map<String, float[]> dashes() {
        Map<String, float[]> dashes = new LinkedHashMap<>();
        dashes.put("chart-break", new float[] {2, 5});
        dashes.put("chart-far", new float[] {1, 5});
        dashes.put("chart-series-2", new float[] {12, 6});
        dashes.put("chart-series-3", new float[] {2, 6});
        dashes.put("chart-series-4", new float[] {14, 5, 2, 5});
        dashes.put("chart-series-5", new float[] {6, 5});
        dashes.put("chart-fall", new float[] {9, 6});
        return dashes;
    }
}
