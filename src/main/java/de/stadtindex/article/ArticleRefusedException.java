package de.stadtindex.article;

/** Something that the state of an article does not allow; nothing was changed. */
public class ArticleRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ArticleRefusal refusal;

    ArticleRefusedException(long article, ArticleRefusal refusal) {
        super("Article " + article + ": " + refusal);
        this.refusal = refusal;
    }

    public ArticleRefusal refusal() {
        return refusal;
    }
}
