package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleRevision;
import de.stadtindex.article.domain.ArticleRevisionRepository;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what stands between an article and the public. */
@Component
public class ArticleReadiness {

    private final ArticleRevisionRepository revisions;
    private final ArticleDocuments documents;
    private final ArticleRenderer renderer;
    private final List<ArticleCheck> checks;

    ArticleReadiness(
            ArticleRevisionRepository revisions,
            ArticleDocuments documents,
            ArticleRenderer renderer,
            ObjectProvider<ArticleCheck> checks) {
        this.revisions = revisions;
        this.documents = documents;
        this.renderer = renderer;
        this.checks = checks.orderedStream().toList();
    }

    /** Of a text as it is. */
    public Readiness of(ArticleRecord.Revision revision) {
        ArticleText text = revision.text();
        RenderedArticle rendered = renderer.render(text);
        List<ArticleFinding> findings = checks.stream()
                .flatMap(check -> check.findings(text, rendered.plain()).stream())
                .toList();
        return new Readiness(revision.writtenBy(), ArticleFault.ofPublishing(text), rendered, findings);
    }

    /** Of the newest revision of an article. */
    Readiness of(Article article) {
        ArticleRevision newest = revisions
                .findByArticleIdAndNumber(article.id(), article.revision())
                .orElseThrow(() -> new ArticleNotFoundException(article.id()));
        return of(Articles.revision(newest, documents));
    }
}
