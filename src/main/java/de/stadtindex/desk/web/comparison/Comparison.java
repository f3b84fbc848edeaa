package de.stadtindex.desk.web.comparison;

import java.util.List;

/**
 * What changes against another version.
 *
 * @param counts how many figures and cities differ, in a sentence
 * @param cells the first figures that differ; empty where most of them do
 * @param more how many more differ; empty for none
 */
public record Comparison(
        String title, String counts, List<Cell> cells, String more, List<Mover> climbers, List<Mover> fallers) {

    /** A figure before and after. */
    public record Cell(String city, String category, String before, String after) {}

    /** A city that moved in the overall ranking. */
    public record Mover(String city, String move) {}
}
