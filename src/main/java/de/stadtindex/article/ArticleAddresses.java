package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleRelease;
import de.stadtindex.article.domain.ArticleReleaseRepository;
import de.stadtindex.article.domain.ArticleRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.ArticleStatus;
import de.stadtindex.core.Slug;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives articles their addresses; one under which an article was public leads to it for good. */
@Service
@Transactional
public class ArticleAddresses {

    private static final int LONGEST = 70;
    private static final String NAMELESS = "artikel";

    /** All that has no counterpart among the letters a to z. */
    private static final String BETWEEN_WORDS =
            "[^A-Za-z0-9\u00C0-\u00C5\u00C7-\u00CF\u00D1-\u00D6\u00D9-\u00DD\u00DF-\u00E5"
                    + "\u00E7-\u00EF\u00F1-\u00F6\u00F9-\u00FD\u00FF]+";

    /** Words that stand for something else where the address of an article stands. */
    private static final Set<String> RESERVED = Set.of("bild", "vorschau");

    private final ArticleRepository articles;
    private final ArticleReleaseRepository releases;
    private final ArticleLedger ledger;

    ArticleAddresses(ArticleRepository articles, ArticleReleaseRepository releases, ArticleLedger ledger) {
        this.articles = articles;
        this.releases = releases;
        this.ledger = ledger;
    }

    /**
     * Moves an article to another address.
     *
     * @throws ArticleRefusedException when the address cannot be one, or is taken
     */
    public void move(long id, String typed, String actor) {
        Article article = ledger.hold(id);
        Slug before = article.slug();
        String wanted = typed.strip();
        if (before.value().equals(wanted)) {
            return;
        }
        if (!Slug.isValid(wanted)) {
            throw new ArticleRefusedException(id, ArticleRefusal.SLUG_FORM);
        }
        articles.forgetFormerSlug(wanted, id);
        if (articles.isTaken(wanted) || RESERVED.contains(wanted)) {
            throw new ArticleRefusedException(id, ArticleRefusal.SLUG_TAKEN);
        }
        article.move(new Slug(wanted));
        articles.flush();
        if (hasBeenPublic(article)) {
            articles.keepFormerSlug(before.value(), id);
        }
        ledger.remember(
                actor, ArticleLedger.note(AuditAction.ARTICLE_MOVED, article).changed(before.value(), wanted));
    }

    /** An address that no article has or had, made of a headline. */
    Slug free(String headline) {
        String base = slug(headline);
        String wanted = base;
        for (int next = 2; RESERVED.contains(wanted) || articles.isTaken(wanted); next++) {
            wanted = base + "-" + next;
        }
        return new Slug(wanted);
    }

    private static String slug(String headline) {
        StringBuilder slug = new StringBuilder();
        String[] words = Normalizer.normalize(headline, Normalizer.Form.NFC).split(BETWEEN_WORDS, -1);
        for (String word : words) {
            if (slug.length() + 2 * word.length() > LONGEST) {
                break;
            }
            if (!word.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(Slug.of(word));
            }
        }
        return slug.isEmpty() ? NAMELESS : slug.toString();
    }

    /** Errors where an article may not be edited: it waits for its instant, or is withdrawn. */
    void refuseUnlessOpen(Article article) {
        if (article.status() == ArticleStatus.WITHDRAWN) {
            throw new ArticleRefusedException(article.id(), ArticleRefusal.WITHDRAWN);
        }
        boolean waits = article.status() == ArticleStatus.APPROVED
                && releases.findStanding(List.of(article.id())).stream()
                        .anyMatch(release -> release.publishAt().isAfter(ledger.now()));
        if (waits) {
            throw new ArticleRefusedException(article.id(), ArticleRefusal.WAITS);
        }
    }

    private boolean hasBeenPublic(Article article) {
        return releases.findStanding(List.of(article.id())).stream()
                .map(ArticleRelease::publishAt)
                .anyMatch(instant -> !instant.isAfter(ledger.now()));
    }

    ArticleLedger ledger() {
        return ledger;
    }
}
