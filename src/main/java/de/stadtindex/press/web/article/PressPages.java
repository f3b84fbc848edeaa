package de.stadtindex.press.web.article;

import de.stadtindex.article.PublishedArticle;
import de.stadtindex.article.PublishedArticles;
import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts together the public pages of the press office. */
@Component
class PressPages {

    private static final int ARTICLES_A_PAGE = 20;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    private final PublishedArticles articles;
    private final ArticleViews views;
    private final Wording wording;
    private final JsonMapper json;
    private final SheetDoors sheets;

    PressPages(PublishedArticles articles, ArticleViews views, Wording wording, JsonMapper json, SheetDoors sheets) {
        this.articles = articles;
        this.views = views;
        this.wording = wording;
        this.json = json;
        this.sheets = sheets;
    }

    /** A page of the list; the first for anything that is no number. */
    PressList list(String typed, Visit visit) {
        int number = PAGE_NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 1;
        int skip = (number - 1) * ARTICLES_A_PAGE;
        List<PublishedArticle> found = articles.newest(skip, ARTICLES_A_PAGE + 1);
        boolean isLast = found.size() <= ARTICLES_A_PAGE;
        String path = visit.links().page("presse");
        return new PressList(
                found.stream()
                        .limit(ARTICLES_A_PAGE)
                        .map(article -> item(article, path, visit.words()))
                        .toList(),
                number == 1 ? null : path + "?seite=" + (number - 1),
                isLast ? null : path + "?seite=" + (number + 1),
                sheets.of(visit));
    }

    private static PressList.Item item(PublishedArticle article, String path, Words words) {
        var head = article.text().head();
        return new PressList.Item(
                article.text().language(),
                path + "/" + article.slug(),
                head.kicker(),
                head.headline(),
                head.lead(),
                words.day(article.publishedAt()),
                picture(article));
    }

    PressPage page(PublishedArticle article, PageFrame frame) {
        Locale locale = frame.language().locale();
        return new PressPage(
                views.view(article.text(), picture(article), article.publishedAt(), locale),
                published(article, wording.in(locale)),
                new Markup().json("application/ld+json", json.writeValueAsString(linkedData(article, frame))));
    }

    /** When it became public, and when it was last changed. */
    static String published(PublishedArticle article, Words words) {
        String published = words.say("article.published", words.moment(article.publishedAt()));
        return article.changedAt().isAfter(article.publishedAt())
                ? published + " · " + words.say("article.changed", words.moment(article.changedAt()))
                : published;
    }

    /** The lead picture, where the public finds it; null without one. */
    static ArticleView.@Nullable Picture picture(PublishedArticle article) {
        var file = article.picture();
        return file == null
                ? null
                : PicturePlace.ofPublic(file.id()).of(article.text().picture(), file);
    }

    private static Map<String, Object> linkedData(PublishedArticle article, PageFrame frame) {
        var head = article.text().head();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", head.headline());
        data.put("description", head.lead());
        data.put("inLanguage", article.text().language());
        data.put("datePublished", article.publishedAt().toString());
        data.put("dateModified", article.changedAt().toString());
        data.put("mainEntityOfPage", frame.canonical());
        var picture = article.picture();
        if (picture != null) {
            data.put(
                    "image",
                    frame.origin() + PicturePlace.ofPublic(picture.id()).large());
        }
        return data;
    }
}
