package de.stadtindex.article;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import java.util.Optional;

/** A table of what editions say of a city, line by line; editions that say nothing are left out. */
class RankTable {

    private static final String UNKNOWN = "\u2013";

    private final Words words;
    private final Markup markup = new Markup();
    private final StringBuilder text = new StringBuilder();

    RankTable(String caption, Words words) {
        this.words = words;
        markup.open("table")
                .open("caption")
                .text(caption)
                .close("caption")
                .open("thead")
                .open("tr");
        markup.open("th")
                .with("scope", "col")
                .text(words.say("article.table.edition"))
                .close("th");
        head("article.table.rank");
        head("article.table.score");
        markup.close("tr").close("thead").open("tbody");
    }

    private void head(String key) {
        markup.open("th")
                .with("scope", "col")
                .with("class", "number")
                .text(words.say(key))
                .close("th");
    }

    void add(LiveVersion version, Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return;
        }
        String rank = figure.flatMap(Figure::rank).map(Rank::toString).orElse("");
        String place = rank.isEmpty() ? UNKNOWN : words.say("article.table.of", rank, version.cities());
        String score = figure.flatMap(Figure::score)
                .map(Score::value)
                .map(words::decimal)
                .orElse(UNKNOWN);
        markup.open("tr")
                .open("th")
                .with("scope", "row")
                .text(version.year().toString())
                .close("th");
        markup.element("td", "number", place).element("td", "number", score).close("tr");
        text.append(version.year())
                .append(": ")
                .append(place)
                .append(", ")
                .append(score)
                .append("\n");
    }

    /** The whole table; nothing where no edition said anything. */
    Rendering rendering() {
        return text.isEmpty()
                ? new Rendering.Nothing(Rendering.Reason.FIGURE)
                : new Rendering.Block(markup.close("tbody").close("table"), text.toString());
    }
}
