package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleLogRepository;
import de.stadtindex.article.domain.ArticleRepository;
import de.stadtindex.article.domain.ArticleRevision;
import de.stadtindex.article.domain.ArticleRevisionRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All articles with what was decided about them, for the press office; nothing of this is public. */
@Service
@Transactional(readOnly = true)
public class Articles {

    private static final int MOST_REVISIONS = 200;
    private static final int MOST_ARTICLES = 500;

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final ArticleLogRepository decisions;
    private final ArticleDocuments documents;
    private final ArticleStates states;

    Articles(
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            ArticleLogRepository decisions,
            ArticleDocuments documents,
            ArticleStates states) {
        this.articles = articles;
        this.revisions = revisions;
        this.decisions = decisions;
        this.documents = documents;
        this.states = states;
    }

    /** The newest five hundred, the newest first. */
    public List<ArticleRecord> all() {
        List<Article> newest = articles.findNewest(Limit.of(MOST_ARTICLES));
        return newest.isEmpty() ? List.of() : states.of(newest);
    }

    public Optional<ArticleRecord> find(long id) {
        return articles.findById(id).map(List::of).map(states::of).map(List::getFirst);
    }

    /** One saved state of an article. */
    public Optional<ArticleRecord.Revision> revision(long id, int number) {
        return revisions.findByArticleIdAndNumber(id, number).map(found -> revision(found, documents));
    }

    /** Its saved states, the newest first. */
    public List<ArticleRecord.Revision> history(long id) {
        return revisions.findOf(id, Limit.of(MOST_REVISIONS)).stream()
                .map(found -> revision(found, documents))
                .toList();
    }

    /** What was decided about it, the oldest first. */
    public List<ArticleLogLine> log(long id) {
        return decisions.findOf(id).stream().map(ArticleLogLine::of).toList();
    }

    static ArticleRecord.Revision revision(ArticleRevision stored, ArticleDocuments documents) {
        return new ArticleRecord.Revision(
                stored.number(), documents.read(stored.document()), stored.writtenBy(), stored.writtenAt());
    }
}
