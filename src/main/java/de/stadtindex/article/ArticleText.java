package de.stadtindex.article;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.VersionNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything an article says. Texts that are not there are empty.
 *
 * @param language two-letter code, {@code de} or {@code en}
 * @param body Markdown with placeholders
 * @param boilerplate what the city says about itself beneath each article
 */
public record ArticleText(
        String language,
        Head head,
        LeadPicture picture,
        String body,
        String boilerplate,
        Contact contact,
        About about) {

    /**
     * What stands above the text.
     *
     * @param place of the dateline
     * @param day of the dateline; null to take the day of the release
     */
    public record Head(
            String kicker,
            String headline,
            String lead,
            String place,
            @Nullable LocalDate day) {}

    /**
     * The picture and what is said of it, which may be written before there is one.
     *
     * @param id null as long as there is none
     * @param alt what somebody must know who cannot see it
     * @param source whose picture it is
     */
    public record LeadPicture(@Nullable Long id, String alt, String caption, String source) {}

    /** Whom the press asks. */
    public record Contact(String name, String office, String phone, String email) {

        public boolean isEmpty() {
            return (name + office + phone + email).isEmpty();
        }
    }

    /**
     * What it is about.
     *
     * @param versions the figures it is bound to, at most one version an edition
     */
    public record About(List<VersionNumber> versions, List<CityKey> cities) {

        public About {
            versions = List.copyOf(versions);
            cities = List.copyOf(cities);
        }
    }

    private static final String ENGLISH = "en";

    /** An article of which there is only the headline. */
    public static ArticleText begin(String language, String headline) {
        return new ArticleText(
                language,
                new Head("", headline, "", "", null),
                new LeadPicture(null, "", "", ""),
                "",
                "",
                new Contact("", "", "", ""),
                new About(List.of(), List.of()));
    }

    /** The same text under another headline. */
    public ArticleText withHeadline(String headline) {
        return new ArticleText(
                language,
                new Head(head.kicker(), headline, head.lead(), head.place(), head.day()),
                picture,
                body,
                boilerplate,
                contact,
                about);
    }

    public Locale locale() {
        return language.equals(ENGLISH) ? Locale.UK : Locale.GERMANY;
    }

    public @Nullable Long pictureId() {
        return picture.id();
    }
}
