package de.stadtindex.article;

import de.stadtindex.platform.markup.Markup;

/** What a placeholder becomes. */
public sealed interface Rendering {

    /** Words within a sentence. */
    record Inline(String text) implements Rendering {}

    /**
     * Something that stands by itself.
     *
     * @param text the same in words, for whoever checks the text
     */
    record Block(Markup markup, String text) implements Rendering {}

    /** Nothing, for this reason; the article cannot be published. */
    record Nothing(Reason reason) implements Rendering {}

    /** Why there is nothing to show. */
    enum Reason {
        /** Nobody understands the placeholder. */
        UNKNOWN,
        /** The article is bound to no version. */
        UNBOUND,
        /** A version the article is bound to is no longer public. */
        WITHDRAWN,
        /** No city has this name in addresses. */
        CITY,
        /** None of the editions up to the bound one is of this year. */
        EDITION,
        /** The index has no category of this name. */
        CATEGORY,
        /** The figure is not known. */
        FIGURE,
        /** The figures do not prove the sentence. */
        UNPROVEN,
        /** A table or chart needs a paragraph of its own. */
        PLACE
    }
}
