package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of an article as it was typed.
 *
 * @param key its label is in the message bundles under {@code article.field.}
 */
record TextLine(String key, String value) {

    /** All parts that say anything. */
    static List<TextLine> of(ArticleText text) {
        ArticleText.LeadPicture picture = text.picture();
        ArticleText.Contact contact = text.contact();
        String about = text.about().versions().stream().map(Object::toString).collect(Collectors.joining(", "));
        return Stream.of(
                        new TextLine("kicker", text.head().kicker()),
                        new TextLine("headline", text.head().headline()),
                        new TextLine("lead", text.head().lead()),
                        new TextLine("place", text.head().place()),
                        new TextLine("day", Objects.toString(text.head().day(), "")),
                        new TextLine("alt", picture.alt()),
                        new TextLine("caption", picture.caption()),
                        new TextLine("pictureSource", picture.source()),
                        new TextLine("body", text.body()),
                        new TextLine("boilerplate", text.boilerplate()),
                        new TextLine("contactName", contact.name()),
                        new TextLine("contactOffice", contact.office()),
                        new TextLine("contactPhone", contact.phone()),
                        new TextLine("contactEmail", contact.email()),
                        new TextLine("versions", about))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }
}
