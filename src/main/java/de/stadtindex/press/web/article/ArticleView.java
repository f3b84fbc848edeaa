package de.stadtindex.press.web.article;

import de.stadtindex.article.ArticleText;
import de.stadtindex.platform.markup.Markup;
import de.stadtindex.visit.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in a page.
 *
 * @param language of the article, which need not be that of the page
 * @param dateline place and day; empty where neither is known
 * @param isCorrected whether figures in it have been corrected since
 * @param stands the versions its figures are from
 * @param cities it is about
 */
public record ArticleView(
        String language,
        ArticleText.Head head,
        String dateline,
        @Nullable Picture picture,
        Markup bodyMarkup,
        String boilerplate,
        ArticleText.@Nullable Contact contact,
        boolean isCorrected,
        List<Link> stands,
        List<Link> cities) {

    /**
     * The lead picture.
     *
     * @param set the same in each width, as browsers choose from them
     */
    public record Picture(String href, String set, int width, int height, String alt, String caption, String source) {}
}
