package de.stadtindex.article;

import de.stadtindex.article.domain.ArticleAutosave;
import de.stadtindex.article.domain.ArticleAutosaveRepository;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are typing while they type, so that a crash loses at most the last moments. */
@Service
@Transactional
public class Autosaves {

    /**
     * What somebody was typing.
     *
     * @param basis number of the revision they began from
     */
    public record Entry(int basis, ArticleText text, Instant savedAt) {}

    private final ArticleAutosaveRepository autosaves;
    private final ArticleDocuments documents;
    private final ArticleLedger ledger;

    Autosaves(ArticleAutosaveRepository autosaves, ArticleDocuments documents, ArticleLedger ledger) {
        this.autosaves = autosaves;
        this.documents = documents;
        this.ledger = ledger;
    }

    /**
     * Keeps a text, fit to be saved or not, in place of what the person typed before.
     *
     * @throws UnfitTextException when it is longer than any article
     */
    public void keep(long article, int basis, ArticleText text, String person) {
        if (ArticleFault.ofSaving(text).contains(ArticleFault.TOO_LONG)) {
            throw new UnfitTextException(ArticleFault.ofSaving(text));
        }
        autosaves.keep(article, person, basis, documents.write(text), ledger.now());
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(long article, String person) {
        return autosaves.find(article, person).map(this::entry);
    }

    public void drop(long article, String person) {
        autosaves.drop(article, person);
    }

    private Entry entry(ArticleAutosave stored) {
        return new Entry(stored.revision(), documents.read(stored.document()), stored.savedAt());
    }
}
