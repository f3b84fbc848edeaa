package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleAutosaveRepository;
import de.stadtindex.article.domain.ArticleRepository;
import de.stadtindex.article.domain.ArticleRevision;
import de.stadtindex.article.domain.ArticleRevisionRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.ArticleStatus;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes articles: each save is a revision of its own, and none is lost to another. */
@Service
@Transactional
public class ArticleDesk {

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final ArticleAutosaveRepository autosaves;
    private final ArticleDocuments documents;
    private final ArticleAddresses addresses;

    ArticleDesk(
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            ArticleAutosaveRepository autosaves,
            ArticleDocuments documents,
            ArticleAddresses addresses) {
        this.articles = articles;
        this.revisions = revisions;
        this.autosaves = autosaves;
        this.documents = documents;
        this.addresses = addresses;
    }

    /**
     * Begins an article, under an address made of its headline.
     *
     * @throws UnfitTextException when there is no headline
     */
    public long begin(ArticleText text, String actor) {
        refuseUnfit(text);
        ArticleLedger ledger = addresses.ledger();
        Article article = articles.save(new Article(addresses.free(text.head().headline()), ledger.now()));
        store(article, text, actor);
        ledger.decide(article, ArticleStatus.DRAFT, actor, "");
        ledger.remember(actor, ArticleLedger.note(AuditAction.ARTICLE_BEGUN, article));
        return article.id();
    }

    /**
     * Saves a revision. A text that is the same already is not saved again.
     *
     * @param basis number of the revision the text was made from
     * @return the number of the newest revision
     * @throws UnfitTextException when the text cannot be saved
     * @throws ArticleRefusedException when somebody saved another since, or the article waits or is withdrawn
     */
    public int save(long id, int basis, ArticleText text, String actor) {
        refuseUnfit(text);
        return revise(id, basis, text, actor, AuditAction.ARTICLE_SAVED);
    }

    /** Saves again what an older revision said; errors as {@link #save} does. */
    public int restore(long id, int number, int basis, String actor) {
        ArticleRevision older =
                revisions.findByArticleIdAndNumber(id, number).orElseThrow(() -> new ArticleNotFoundException(id));
        return revise(id, basis, documents.read(older.document()), actor, AuditAction.ARTICLE_RESTORED);
    }

    private int revise(long id, int basis, ArticleText text, String actor, AuditAction act) {
        ArticleLedger ledger = addresses.ledger();
        Article article = ledger.hold(id);
        addresses.refuseUnlessOpen(article);
        int before = article.revision();
        if (basis != before) {
            throw new ArticleRefusedException(id, ArticleRefusal.CHANGED_MEANWHILE);
        }
        autosaves.drop(id, actor);
        if (isSaid(article, text)) {
            return before;
        }
        boolean reopens = article.status() != ArticleStatus.DRAFT;
        article.revise();
        store(article, text, actor);
        if (reopens) {
            ledger.decide(article, ArticleStatus.DRAFT, actor, "");
        }
        ledger.remember(actor, ArticleLedger.note(act, article).changed("" + before, "" + article.revision()));
        return article.revision();
    }

    private boolean isSaid(Article article, ArticleText text) {
        return revisions
                .findByArticleIdAndNumber(article.id(), article.revision())
                .map(revision -> documents.read(revision.document()))
                .filter(text::equals)
                .isPresent();
    }

    private void store(Article article, ArticleText text, String actor) {
        revisions.save(new ArticleRevision(
                article.id(),
                article.revision(),
                documents.write(text),
                text.pictureId(),
                actor,
                addresses.ledger().now()));
        articles.flush();
    }

    private static void refuseUnfit(ArticleText text) {
        List<ArticleFault> faults = ArticleFault.ofSaving(text);
        if (!faults.isEmpty()) {
            throw new UnfitTextException(faults);
        }
    }
}
