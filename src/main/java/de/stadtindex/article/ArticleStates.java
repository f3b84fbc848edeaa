package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleRelease;
import de.stadtindex.article.domain.ArticleReleaseRepository;
import de.stadtindex.article.domain.ArticleRevision;
import de.stadtindex.article.domain.ArticleRevisionRepository;
import de.stadtindex.article.domain.PublicRevision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where articles stand at this instant, for many of them at once. */
@Component
class ArticleStates {

    private final ArticleRevisionRepository revisions;
    private final ArticleReleaseRepository releases;
    private final ArticleDocuments documents;
    private final ArticleRenderer renderer;
    private final Clock clock;

    ArticleStates(
            ArticleRevisionRepository revisions,
            ArticleReleaseRepository releases,
            ArticleDocuments documents,
            ArticleRenderer renderer,
            Clock clock) {
        this.revisions = revisions;
        this.releases = releases;
        this.documents = documents;
        this.renderer = renderer;
        this.clock = clock;
    }

    List<ArticleRecord> of(List<Article> articles) {
        List<Long> ids = articles.stream().map(Article::id).toList();
        Map<Long, ArticleRecord.Revision> latest = revisions.findLatest(ids).stream()
                .collect(Collectors.toMap(
                        ArticleRevision::articleId, revision -> Articles.revision(revision, documents)));
        Map<Long, PublicRevision> live = revisions.findPublicOf(clock.instant(), ids).stream()
                .collect(Collectors.toMap(found -> found.article().id(), found -> found));
        Map<Long, Instant> instants = releases.findStanding(ids).stream()
                .collect(Collectors.toMap(ArticleRelease::articleId, ArticleRelease::publishAt, (_, last) -> last));
        List<Boolean> corrected = renderer.areCorrected(
                articles.stream().map(article -> shown(article, live, latest)).toList());
        return IntStream.range(0, articles.size())
                .mapToObj(index -> record(articles.get(index), latest, live, instants, corrected.get(index)))
                .toList();
    }

    private ArticleRecord record(
            Article article,
            Map<Long, ArticleRecord.Revision> latest,
            Map<Long, PublicRevision> live,
            Map<Long, Instant> instants,
            boolean isCorrected) {
        long id = article.id();
        PublicRevision shown = live.get(id);
        return new ArticleRecord(
                id,
                article.slug(),
                state(article, instants.get(id)),
                need(latest, article),
                shown == null ? null : shown.revision().number(),
                instants.get(id),
                isCorrected);
    }

    private ArticleText shown(
            Article article, Map<Long, PublicRevision> live, Map<Long, ArticleRecord.Revision> latest) {
        return Optional.ofNullable(live.get(article.id()))
                .map(found -> documents.read(found.revision().document()))
                .orElseGet(() -> need(latest, article).text());
    }

    private static ArticleRecord.Revision need(Map<Long, ArticleRecord.Revision> latest, Article article) {
        return Optional.ofNullable(latest.get(article.id()))
                .orElseThrow(() -> new ArticleNotFoundException(article.id()));
    }

    private ArticleState state(Article article, @Nullable Instant publishAt) {
        return switch (article.status()) {
            case DRAFT -> ArticleState.DRAFT;
            case IN_REVIEW -> ArticleState.IN_REVIEW;
            case WITHDRAWN -> ArticleState.WITHDRAWN;
            case APPROVED ->
                publishAt != null && publishAt.isAfter(clock.instant())
                        ? ArticleState.SCHEDULED
                        : ArticleState.PUBLISHED;
        };
    }
}
