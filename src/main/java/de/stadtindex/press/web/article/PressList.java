package de.stadtindex.press.web.article;

import de.stadtindex.visit.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of articles.
 *
 * @param newer address of the page before; null on the first
 * @param older address of the page after; null on the last
 * @param sheets the statement sheets of the newest edition
 */
record PressList(
        List<Item> items, @Nullable String newer, @Nullable String older, Sheets sheets) {

    /**
     * What is proven of each city, where a text of one's own may begin.
     *
     * @param lead what there is, in a sentence; empty without cities
     */
    record Sheets(String lead, List<Link> cities) {}

    /**
     * One article.
     *
     * @param language of the article, which need not be that of the page
     */
    record Item(
            String language,
            String href,
            String kicker,
            String headline,
            String lead,
            String moment,
            ArticleView.@Nullable Picture picture) {}
}
