package de.stadtindex.press.web.article;

import de.stadtindex.platform.markup.Markup;

/**
 * The page of a public article.
 *
 * @param published when, and when it was last changed
 * @param jsonMarkup the same for search engines
 */
record PressPage(ArticleView article, String published, Markup jsonMarkup) {}
