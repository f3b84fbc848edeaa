package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleRepository;
import de.stadtindex.article.domain.ArticleRevisionRepository;
import de.stadtindex.article.domain.PublicRevision;
import de.stadtindex.article.domain.WithdrawnRevision;
import de.stadtindex.core.Slug;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read at this instant: each article in the revision last released, and nothing of any other. */
@Service
@Transactional(readOnly = true)
public class PublishedArticles {

    private final ArticleRevisionRepository revisions;
    private final ArticleRepository articles;
    private final Pictures pictures;
    private final Clock clock;

    PublishedArticles(ArticleRevisionRepository revisions, ArticleRepository articles, Pictures pictures, Clock clock) {
        this.revisions = revisions;
        this.articles = articles;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Some articles, the newest release first. */
    public List<PublishedArticle> newest(int skip, int most) {
        return entries(revisions.findPublic(clock.instant(), skip, most));
    }

    /** Where all of them are, in the same order; without reading their texts. */
    public List<ArticleAddress> addresses() {
        return revisions.findPublicAddresses(clock.instant()).stream()
                .map(found -> new ArticleAddress(new Slug(found.slug()), found.publishedAt()))
                .toList();
    }

    public long count() {
        return revisions.countPublic(clock.instant());
    }

    /** The article under this part of an address; empty for one that is not public. */
    public Optional<PublishedArticle> bySlug(String slug) {
        return revisions
                .findPublic(clock.instant(), slug)
                .map(found -> entries(List.of(found)).getFirst());
    }

    /** Where the article is now that once was public under this part of an address. */
    public Optional<Slug> movedTo(String formerSlug) {
        return articles.findIdByFormerSlug(formerSlug)
                .flatMap(articles::findById)
                .map(Article::slug);
    }

    /** Why the article under this part of an address is no longer public; empty for one that never was or still is. */
    public Optional<WithdrawnArticle> withdrawn(String slug) {
        return revisions.findWithdrawn(slug).map(this::gone);
    }

    /** Some articles that are no longer public, the last first. */
    public List<WithdrawnArticle> withdrawn(int most) {
        return revisions.findWithdrawn(most).stream().map(this::gone).toList();
    }

    /** A file of the lead picture of some public article; empty before its instant and once it is gone. */
    public Optional<PictureFile> picture(long id, boolean small) {
        return revisions.isPicturePublic(clock.instant(), id) ? pictures.file(id, small) : Optional.empty();
    }

    private List<PublishedArticle> entries(List<PublicRevision> found) {
        List<ArticleText> texts = found.stream()
                .map(one -> pictures.documents().read(one.revision().document()))
                .toList();
        Map<Long, PictureEntry> shown = pictures.entries(texts.stream()
                .map(ArticleText::pictureId)
                .filter(Objects::nonNull)
                .toList());
        return IntStream.range(0, found.size())
                .mapToObj(index -> entry(found.get(index), texts.get(index), shown))
                .toList();
    }

    private WithdrawnArticle gone(WithdrawnRevision found) {
        Article article = found.article();
        return new WithdrawnArticle(
                article.id(),
                article.slug(),
                pictures.documents().read(found.revision().document()).about().cities(),
                found.firstPublishedAt(),
                found.decision().happenedAt(),
                found.decision().reason());
    }

    private static PublishedArticle entry(PublicRevision found, ArticleText text, Map<Long, PictureEntry> pictures) {
        Article article = found.article();
        Long picture = text.pictureId();
        return new PublishedArticle(
                article.id(),
                article.slug(),
                found.revision().number(),
                text,
                found.firstPublishedAt(),
                found.publishedAt(),
                picture == null ? null : pictures.get(picture));
    }
}
