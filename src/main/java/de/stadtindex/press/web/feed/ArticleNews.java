package de.stadtindex.press.web.feed;

import de.stadtindex.article.PublishedArticle;
import de.stadtindex.article.PublishedArticles;
import de.stadtindex.article.WithdrawnArticle;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.visit.web.Links;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Articles of press offices. One that was changed, or withdrawn, is the same entry with other words, so that programs replace
 * what they kept of it.
 */
@Component
class ArticleNews implements FeedSource {

    /** So many of the newest are looked at; those of a city are found among them. */
    private static final int LATEST = 200;

    private final PublishedArticles articles;

    ArticleNews(PublishedArticles articles) {
        this.articles = articles;
    }

    @Override
    public List<FeedEntry> entries(Words words) {
        return Stream.concat(
                        articles.newest(0, LATEST).stream().map(article -> article(article, words)),
                        articles.withdrawn(LATEST).stream().map(article -> withdrawn(article, words)))
                .toList();
    }

    /** What was published about a city. */
    Stream<FeedEntry> about(CityKey city, Words words) {
        return Stream.concat(
                articles.newest(0, LATEST).stream()
                        .filter(article -> article.text().about().cities().contains(city))
                        .map(article -> article(article, words)),
                articles.withdrawn(LATEST).stream()
                        .filter(article -> article.cities().contains(city))
                        .map(article -> withdrawn(article, words)));
    }

    private static FeedEntry article(PublishedArticle article, Words words) {
        return new FeedEntry(
                name(article.id()),
                article.text().language(),
                article.publishedAt(),
                article.changedAt(),
                article.text().head().headline(),
                article.text().head().lead(),
                path(article.slug(), words));
    }

    /** Nothing of what the article said is said again. */
    private static FeedEntry withdrawn(WithdrawnArticle article, Words words) {
        return new FeedEntry(
                name(article.id()),
                words.language(),
                article.publishedAt(),
                article.withdrawnAt(),
                words.say("article.withdrawn", words.moment(article.withdrawnAt())),
                article.reason(),
                path(article.slug(), words));
    }

    private static String name(long id) {
        return "artikel/" + id;
    }

    private static String path(Slug slug, Words words) {
        return new Links(Language.of(words.locale())).page("presse/" + slug);
    }
}
