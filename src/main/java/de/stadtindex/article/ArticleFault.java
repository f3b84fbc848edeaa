package de.stadtindex.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with the text of an article. */
public enum ArticleFault {
    /** A headline has 3 to 200 characters. */
    HEADLINE,
    /** Some text is longer than any article needs. */
    TOO_LONG,
    /** The language is none of the portal's. */
    LANGUAGE,
    /** An e-mail address is none. */
    EMAIL,
    /** Two versions of one edition contradict each other. */
    VERSIONS,
    /** A picture without a text for those who cannot see it. */
    ALT,
    /** A picture of which nobody says whose it is. */
    PICTURE_SOURCE,
    /** An article for the public has a lead. */
    LEAD,
    /** An article for the public has a text. */
    BODY;

    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_BODY = 50_000;
    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+");

    /** What keeps a text from being saved at all. */
    static List<ArticleFault> ofSaving(ArticleText text) {
        List<ArticleFault> faults = new ArrayList<>();
        String headline = text.head().headline();
        add(faults, HEADLINE, headline.length() < SHORTEST_HEADLINE || headline.length() > LONGEST_LINE);
        add(faults, TOO_LONG, isTooLong(text));
        add(faults, LANGUAGE, !List.of("de", "en").contains(text.language()));
        String email = text.contact().email();
        add(faults, EMAIL, !email.isEmpty() && !EMAIL_ADDRESS.matcher(email).matches());
        long editions = text.about().versions().stream()
                .map(version -> version.edition())
                .distinct()
                .count();
        add(faults, VERSIONS, editions < text.about().versions().size());
        return faults;
    }

    /** What keeps a saved text from being read by the public. */
    static List<ArticleFault> ofPublishing(ArticleText text) {
        List<ArticleFault> faults = new ArrayList<>();
        add(faults, LEAD, text.head().lead().isBlank());
        add(faults, BODY, text.body().isBlank());
        ArticleText.LeadPicture picture = text.picture();
        add(faults, ALT, picture.id() != null && picture.alt().isBlank());
        add(faults, PICTURE_SOURCE, picture.id() != null && picture.source().isBlank());
        return faults;
    }

    private static boolean isTooLong(ArticleText text) {
        ArticleText.Contact contact = text.contact();
        List<String> lines =
                new ArrayList<>(List.of(text.head().kicker(), text.head().place()));
        lines.addAll(List.of(contact.name(), contact.office(), contact.phone(), contact.email()));
        List<String> texts = new ArrayList<>(List.of(text.head().lead(), text.boilerplate()));
        ArticleText.LeadPicture picture = text.picture();
        texts.addAll(List.of(picture.alt(), picture.caption(), picture.source()));
        return text.body().length() > LONGEST_BODY
                || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)
                || texts.stream().anyMatch(one -> one.length() > LONGEST_TEXT);
    }

    private static void add(List<ArticleFault> faults, ArticleFault fault, boolean applies) {
        if (applies) {
            faults.add(fault);
        }
    }
}
