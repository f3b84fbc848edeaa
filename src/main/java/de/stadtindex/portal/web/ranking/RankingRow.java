package de.stadtindex.portal.web.ranking;

import de.stadtindex.claim.ChangeWords;
import java.util.List;

/**
 * A row of the ranking table.
 *
 * @param id anchor of the row, so that a link can point out one's own city
 * @param rank the rank; empty where it is not known
 * @param mark words about the rank, such as a near-tie; empty for none
 * @param sign the mark as a sign
 * @param cells one a column of scores
 */
public record RankingRow(
        String id,
        String rank,
        String sign,
        String mark,
        ChangeWords change,
        String city,
        String href,
        String state,
        List<Cell> cells) {

    /**
     * Score and rank in one ranking.
     *
     * @param column name of the column, shown beside the figures where there is no room for columns
     * @param css classes for the style sheet
     */
    public record Cell(String column, String text, String css) {}
}
