package de.stadtindex.article;

import de.stadtindex.article.domain.ArticleReleaseRepository;
import de.stadtindex.platform.content.ComingInstants;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Instants at which an article, or a new revision of one, becomes public. */
@Component
class ComingArticles implements ComingInstants {

    private final ArticleReleaseRepository releases;

    ComingArticles(ArticleReleaseRepository releases) {
        this.releases = releases;
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return Optional.ofNullable(releases.findNextRelease(after));
    }
}
