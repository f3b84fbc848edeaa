package de.stadtindex.press.web.article;

import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.ArticleState;
import de.stadtindex.article.ArticleText;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.PublishedArticle;
import de.stadtindex.platform.pdf.PdfDocuments;
import de.stadtindex.platform.pdf.PdfFrame;
import de.stadtindex.platform.pdf.PdfPictures;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.visit.web.Links;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes documents of articles, all in the language of the article. */
@Component
class ArticlePrints {

    private final ArticleViews views;
    private final Pictures pictures;
    private final PdfDocuments documents;
    private final Wording wording;

    ArticlePrints(ArticleViews views, Pictures pictures, PdfDocuments documents, Wording wording) {
        this.views = views;
        this.pictures = pictures;
        this.documents = documents;
        this.wording = wording;
    }

    /**
     * What the template reads.
     *
     * @param published when; empty for an article that is not public
     * @param path where the public reads it; empty likewise
     */
    record Print(ArticleView article, String published, String path) {}

    /** The document of a public article; the origin is scheme and host of the portal. */
    byte[] published(PublishedArticle article, String origin) {
        ArticleText text = article.text();
        Language language = Language.of(text.locale());
        Print print = new Print(
                views.view(text, PressPages.picture(article), article.publishedAt(), text.locale()),
                PressPages.published(article, wording.in(text.locale())),
                new Links(language).page("presse/" + article.slug()));
        return document(text, print, frame(text, origin, null));
    }

    /** The document of what is not public yet, which says so on every page. */
    byte[] preview(ArticleRecord article, PicturePlace place, String origin) {
        ArticleText text = article.latest().text();
        Print print = new Print(views.preview(text, place, text.locale()), "", "");
        return document(text, print, frame(text, origin, embargo(article, wording.in(text.locale()))));
    }

    private byte[] document(ArticleText text, Print print, PdfFrame frame) {
        PdfPictures shown = Optional.ofNullable(text.pictureId())
                .flatMap(id -> pictures.file(id, false))
                .flatMap(file -> Optional.ofNullable(print.article().picture())
                        .map(picture -> PdfPictures.none().with(picture.href(), file.bytes())))
                .orElseGet(PdfPictures::none);
        return documents.render("print/article", print, frame, shown);
    }

    private static PdfFrame frame(ArticleText text, String origin, @Nullable String notice) {
        ArticleText.Head head = text.head();
        String subject = head.lead().isBlank() ? head.headline() : head.lead();
        return new PdfFrame(Language.of(text.locale()), origin, head.headline(), subject, notice);
    }

    /** Null for a link that outlived the embargo. */
    private static @Nullable String embargo(ArticleRecord article, Words words) {
        if (article.state() == ArticleState.PUBLISHED) {
            return null;
        }
        boolean isPlanned = article.state() == ArticleState.SCHEDULED;
        return Optional.ofNullable(article.publishAt())
                .filter(_ -> isPlanned)
                .map(instant -> words.say("article.embargo", words.moment(instant)))
                .orElseGet(() -> words.say("article.preview.outside"));
    }
}
