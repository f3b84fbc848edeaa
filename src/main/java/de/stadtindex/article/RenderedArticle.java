package de.stadtindex.article;

import de.stadtindex.platform.markup.Markup;
import java.util.List;

/**
 * The text of an article with everything in place.
 *
 * @param plain headline, lead and text without any signs, for whoever checks them
 * @param problems placeholders that stayed empty, in their order
 * @param isCorrected whether figures in it differ from what is public now
 */
public record RenderedArticle(Markup body, String plain, List<Problem> problems, boolean isCorrected) {

    /**
     * A placeholder that stayed empty.
     *
     * @param written what stands between the braces
     */
    public record Problem(String written, Rendering.Reason reason) {}
}
