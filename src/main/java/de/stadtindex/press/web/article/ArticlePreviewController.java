package de.stadtindex.press.web.article;

import de.stadtindex.article.ArticleLinks;
import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.Articles;
import de.stadtindex.article.Pictures;
import de.stadtindex.platform.pdf.PdfView;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Shows an article before its time to whoever was sent a link to it, while the link works. */
@PublicPages
class ArticlePreviewController {

    private static final String LINK = "/presse/vorschau/{link}";

    private final ArticleLinks links;
    private final Articles articles;
    private final Pictures pictures;
    private final ArticleViews views;
    private final ArticlePrints prints;

    ArticlePreviewController(
            ArticleLinks links, Articles articles, Pictures pictures, ArticleViews views, ArticlePrints prints) {
        this.links = links;
        this.articles = articles;
        this.pictures = pictures;
        this.views = views;
        this.prints = prints;
    }

    @GetMapping(LINK)
    ModelAndView show(@PathVariable String link, HttpServletResponse response, Locale locale) {
        keepNowhere(response);
        return opened(link)
                .map(article -> views.preview(article.latest().text(), place(link), locale))
                .map(view -> new ModelAndView("press/outside", "article", view))
                .orElseGet(ArticlePreviewController::over);
    }

    @GetMapping(LINK + PdfView.ENDING)
    ModelAndView document(
            @PathVariable String link,
            @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame,
            HttpServletResponse response) {
        keepNowhere(response);
        return opened(link)
                .map(article ->
                        PdfView.of(article.slug().value(), prints.preview(article, place(link), frame.origin())))
                .orElseGet(ArticlePreviewController::over);
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

    private static PicturePlace place(String link) {
        String place = "/presse/vorschau/" + link + "/bild";
        return new PicturePlace(place, place + "/klein");
    }

    private static ModelAndView over() {
        return new ModelAndView("error/preview-over", HttpStatus.GONE);
    }

    private static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
