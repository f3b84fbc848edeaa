package de.stadtindex.press.web.article;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.visit.web.format.SharedPage;

/**
 * The page of a public article.
 *
 * @param published when, and when it was last changed
 * @param jsonMarkup the same for search engines
 */
record PressPage(ArticleView article, String published, Markup jsonMarkup) implements SharedPage {

    @Override
    public String heading() {
        return article.head().headline();
    }

    @Override
    public String finding() {
        return article.head().lead();
    }
}
