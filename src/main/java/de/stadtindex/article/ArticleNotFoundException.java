package de.stadtindex.article;

/** There is no such article, or no such revision of it. */
public class ArticleNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArticleNotFoundException(long article) {
        super("No article " + article);
    }
}
