package de.stadtindex.article;

import java.util.List;

/** Compares the sentences of an article with the figures; each feature that can declares its check as a bean. */
public interface ArticleCheck {

    /**
     * What it finds.
     *
     * @param plain everything the article says, its placeholders filled, without any signs
     */
    List<ArticleFinding> findings(ArticleText text, String plain);
}
