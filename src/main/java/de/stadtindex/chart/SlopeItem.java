package de.stadtindex.chart;

/**
 * One line of a slope chart; both values are known.
 *
 * @param name what it is; empty leaves the line without labels
 * @param left value in the left column
 * @param leftText left value as people read it
 * @param right value in the right column
 * @param rightText right value as people read it
 * @param emphasis how it stands out
 */
public record SlopeItem(String name, double left, String leftText, double right, String rightText, Emphasis emphasis) {

    boolean labelled() {
        return !name.isEmpty();
    }
}
