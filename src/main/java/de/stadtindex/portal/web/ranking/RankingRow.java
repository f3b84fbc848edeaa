package de.stadtindex.portal.web.ranking;

import de.stadtindex.claim.ChangeWords;
import de.stadtindex.platform.markup.Markup;
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

    /** The rows as they stand in the body of the table (ADR 7). */
    static Markup markup(List<RankingRow> rows) {
        Markup html = new Markup();
        rows.forEach(row -> row.writeTo(html));
        return html;
    }

    private void writeTo(Markup html) {
        html.open("tr").with("id", id);
        html.open("td").with("class", "rang").text(rank);
        if (!mark.isEmpty()) {
            html.text(" ").open("span").with("class", "mark").with("aria-hidden", "true");
            html.text(sign).close("span").text(" ").element("span", "hidden", mark);
        }
        html.close("td").open("td").with("class", "veraenderung");
        change.writeTo(html);
        html.close("td").open("th").with("scope", "row").with("class", "stadt");
        html.open("a").with("href", href).text(city).close("a").close("th");
        html.element("td", "land", state);
        cells.forEach(cell -> cell.writeTo(html));
        html.close("tr").text("\n");
    }

    /**
     * Score and rank in one ranking.
     *
     * @param column name of the column, shown beside the figures where there is no room for columns; empty for a gap
     * @param css classes for the style sheet
     */
    public record Cell(String column, String text, String css) {

        private void writeTo(Markup html) {
            html.open("td").with("class", css);
            if (!column.isEmpty()) {
                html.with("data-column", column);
            }
            html.text(text).close("td");
        }
    }
}
