package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleText;
import de.stadtindex.core.VersionNumber;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the editor.
 *
 * @param revision the one they began from
 * @param day as a date field sends it
 * @param pictureId of the picture shown so far
 * @param removePicture null unless ticked
 * @param versions the ticked ones
 * @param cities names, parted by commas
 */
record EditForm(
        @Nullable String revision,
        @Nullable String language,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String lead,
        @Nullable String place,
        @Nullable String day,
        @Nullable String pictureId,
        @Nullable String removePicture,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String pictureSource,
        @Nullable String body,
        @Nullable String boilerplate,
        @Nullable String contactName,
        @Nullable String contactOffice,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable List<String> versions,
        @Nullable String cities) {

    /** The form with a text in it. */
    static EditForm of(int revision, ArticleText text, String cities) {
        ArticleText.LeadPicture picture = text.picture();
        ArticleText.Contact contact = text.contact();
        return new EditForm(
                Integer.toString(revision),
                text.language(),
                text.head().kicker(),
                text.head().headline(),
                text.head().lead(),
                text.head().place(),
                Objects.toString(text.head().day(), null),
                Objects.toString(picture.id(), null),
                null,
                picture.alt(),
                picture.caption(),
                picture.source(),
                text.body(),
                text.boilerplate(),
                contact.name(),
                contact.office(),
                contact.phone(),
                contact.email(),
                text.about().versions().stream().map(VersionNumber::toString).toList(),
                cities);
    }

    /** The same with names of cities as they were typed. */
    EditForm withCities(@Nullable String typed) {
        return new EditForm(
                revision,
                language,
                kicker,
                headline,
                lead,
                place,
                day,
                pictureId,
                removePicture,
                alt,
                caption,
                pictureSource,
                body,
                boilerplate,
                contactName,
                contactOffice,
                contactPhone,
                contactEmail,
                versions,
                typed);
    }

    /** The revision it began from; none has this number where the form says nothing. */
    int basis() {
        return revision != null && revision.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(revision) : -1;
    }

    /** The picture to keep; null for none. */
    @Nullable
    Long keptPicture() {
        boolean isKept = removePicture == null && pictureId != null && pictureId.matches("[1-9][0-9]{0,17}");
        return isKept ? Long.valueOf(Objects.requireNonNull(pictureId)) : null;
    }
}
