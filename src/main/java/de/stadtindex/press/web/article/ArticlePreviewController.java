package de.stadtindex.press.web.article;

import de.stadtindex.article.ArticleLinks;
import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.Articles;
import de.stadtindex.article.Pictures;
import de.stadtindex.platform.web.PublicPages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows an article before its time to whoever was sent a link to it, while the link works. */
@PublicPages
class ArticlePreviewController {

    private static final String LINK = "/presse/vorschau/{link}";

    private final ArticleLinks links;
    private final Articles articles;
    private final Pictures pictures;
    private final ArticleViews views;

    ArticlePreviewController(ArticleLinks links, Articles articles, Pictures pictures, ArticleViews views) {
        this.links = links;
        this.articles = articles;
        this.pictures = pictures;
        this.views = views;
    }

    @GetMapping(LINK)
    ModelAndView show(@PathVariable String link, HttpServletResponse response, Locale locale) {
        keepNowhere(response);
        String place = "/presse/vorschau/" + link + "/bild";
        return opened(link)
                .map(article ->
                        views.preview(article.latest().text(), new PicturePlace(place, place + "/klein"), locale))
                .map(view -> new ModelAndView("press/outside", "article", view))
                .orElseGet(() -> new ModelAndView("error/preview-over", HttpStatus.GONE));
    }

    @GetMapping(LINK + "/bild")
    ResponseEntity<byte[]> large(@PathVariable String link, HttpServletResponse response) {
        return picture(link, false, response);
    }

    @GetMapping(LINK + "/bild/klein")
    ResponseEntity<byte[]> small(@PathVariable String link, HttpServletResponse response) {
        return picture(link, true, response);
    }

    private ResponseEntity<byte[]> picture(String link, boolean small, HttpServletResponse response) {
        keepNowhere(response);
        return PictureAnswer.of(opened(link)
                .flatMap(article -> Optional.ofNullable(article.latest().text().pictureId()))
                .flatMap(id -> pictures.file(id, small)));
    }

    private Optional<ArticleRecord> opened(String link) {
        return links.open(link).flatMap(articles::find);
    }

    private static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
