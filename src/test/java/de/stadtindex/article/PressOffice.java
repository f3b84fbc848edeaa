package de.stadtindex.article;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A press office that writes about Darmstadt and takes its articles any part of their way. */
@TestComponent
public class PressOffice {

    public static final String WRITER = "writer@press.example";
    public static final String SECOND = "second@press.example";
    public static final VersionNumber BOUND = new VersionNumber(new EditionYear(2025), 1);

    private static final CityKey DARMSTADT = new CityKey("06411000");

    private final ArticleDesk desk;
    private final ArticleReview review;
    private final Articles articles;

    PressOffice(ArticleDesk desk, ArticleReview review, Articles articles) {
        this.desk = desk;
        this.review = review;
        this.articles = articles;
    }

    /** A text with all that the public needs. */
    public static ArticleText text(String headline, String body, @Nullable Long picture) {
        return new ArticleText(
                "de",
                new ArticleText.Head("PSD", headline, "Fokus auf stabile Infrastruktur", "Darmstadt", null),
                new ArticleText.LeadPicture(picture, "Blick auf die Stadt", "Innenstadt", "Vermessungsamt"),
                body,
                "Darmstadt ist Wissenschaftsstadt.",
                new ArticleText.Contact("Erika Muster", "Presseamt", "06151 13-0", "presse@darmstadt.example"),
                new ArticleText.About(List.of(BOUND), List.of(DARMSTADT)));
    }

    /** The same of an English article, without a picture. */
    public static ArticleText english(String headline, String body) {
        ArticleText german = text(headline, body, null);
        return new ArticleText(
                "en", german.head(), german.picture(), body, german.boilerplate(), german.contact(), german.about());
    }

    public long draft(String headline, String body) {
        return draft(text(headline, body, null));
    }

    public long draft(ArticleText text) {
        return desk.begin(text, WRITER);
    }

    public long inReview(String headline, String body) {
        long id = draft(headline, body);
        review.submit(id, WRITER);
        return id;
    }

    /** Public at once. */
    public long published(String headline, String body) {
        long id = inReview(headline, body);
        approve(id, null);
        return id;
    }

    /** Public at an instant to come. */
    public long scheduled(ArticleText text, Instant publishAt) {
        long id = draft(text);
        review.submit(id, WRITER);
        approve(id, publishAt);
        return id;
    }

    /** Saves another text. */
    public void revise(long id, ArticleText text) {
        desk.save(id, find(id).latest().number(), text, WRITER);
    }

    /** Saves another text and takes it all the way to the public. */
    public void republish(long id, ArticleText text) {
        revise(id, text);
        review.submit(id, WRITER);
        approve(id, null);
    }

    public void approve(long id, @Nullable Instant publishAt) {
        review.approve(id, find(id).latest().number(), publishAt, SECOND, "");
    }

    public ArticleRecord find(long id) {
        return articles.find(id).orElseThrow();
    }
}
