package de.stadtindex.article;

import de.stadtindex.article.domain.ArticlePreviewLink;
import de.stadtindex.article.domain.ArticlePreviewLinkRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.ArticleStatus;
import de.stadtindex.platform.secret.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a reader outside sees the newest revision of one article before its time. */
@Service
@Transactional
public class ArticleLinks {

    /** How long a link works. */
    public static final Duration LASTS = Duration.ofDays(3);

    /**
     * A link that still works; the link itself is not among it.
     *
     * @param reader for whom it was made
     * @param createdBy who made it
     */
    public record Entry(long id, String reader, String createdBy, Instant expiresAt) {}

    private final ArticlePreviewLinkRepository links;
    private final ArticleLedger ledger;

    ArticleLinks(ArticlePreviewLinkRepository links, ArticleLedger ledger) {
        this.links = links;
        this.ledger = ledger;
    }

    /**
     * Makes a link; what is answered is not kept and cannot be shown again.
     *
     * @param reader for whom, in 2 to 100 characters
     * @throws ArticleRefusedException when the article is withdrawn
     */
    public String create(long article, String reader, String actor) {
        var held = ledger.hold(article);
        if (held.status() == ArticleStatus.WITHDRAWN) {
            throw new ArticleRefusedException(article, ArticleRefusal.WITHDRAWN);
        }
        SecretToken token = SecretToken.draw();
        Instant now = ledger.now();
        links.save(new ArticlePreviewLink(token.hash(), article, reader, actor, now, now.plus(LASTS)));
        ledger.remember(
                actor,
                ArticleLedger.note(AuditAction.ARTICLE_LINK_CREATED, held).changed(null, reader));
        return token.text();
    }

    /** The article a link opens; empty when it no longer works, or never did. */
    @Transactional(readOnly = true)
    public Optional<Long> open(String text) {
        return links.findGood(new SecretToken(text).hash(), ledger.now()).map(ArticlePreviewLink::articleId);
    }

    /** The links to an article that still work, the newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(long article) {
        return links.findGood(article, ledger.now()).stream()
                .map(link -> new Entry(link.id(), link.reader(), link.createdBy(), link.expiresAt()))
                .toList();
    }

    /** Ends a link; one that no longer works is left as it is. */
    public void end(long article, long id, String actor) {
        var held = ledger.hold(article);
        links.findGood(article, ledger.now()).stream()
                .filter(link -> link.id() == id)
                .findFirst()
                .ifPresent(link -> {
                    link.end(ledger.now());
                    ledger.remember(
                            actor,
                            ArticleLedger.note(AuditAction.ARTICLE_LINK_ENDED, held)
                                    .changed(link.reader(), null));
                });
    }
}
