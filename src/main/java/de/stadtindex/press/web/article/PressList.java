package de.stadtindex.press.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of articles.
 *
 * @param newer address of the page before; null on the first
 * @param older address of the page after; null on the last
 */
record PressList(
        List<Item> items, @Nullable String newer, @Nullable String older) {

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
