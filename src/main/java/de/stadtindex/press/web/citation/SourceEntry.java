package de.stadtindex.press.web.citation;

import de.stadtindex.platform.text.Words;
import java.time.LocalDate;

/**
 * All that a citation says.
 *
 * @param publisher who publishes the page
 * @param version number of the version, such as {@code 2025.1}
 * @param issued the day on which the version became public
 * @param address where these figures stand and never change
 * @param accessed the day on which they were read
 */
record SourceEntry(
        String publisher,
        String title,
        String version,
        LocalDate issued,
        String address,
        LocalDate accessed,
        String language) {

    /** For running text and captions. */
    String brief(Words words) {
        return words.say("citation.short", publisher, Integer.toString(issued.getYear()), title, version);
    }

    /** For lists of sources. */
    String full(Words words) {
        return words.say(
                "citation.long",
                publisher,
                Integer.toString(issued.getYear()),
                title,
                version,
                words.day(issued),
                address,
                words.day(accessed));
    }

    /** A name for it in lists of sources, the same at each visit. */
    String key() {
        String place = address.replaceFirst("^\\w+://[^/]*", "").replaceFirst("[?].*", "");
        return "stadtindex" + place.replaceAll("[^a-z0-9]+", "-") + "-" + version;
    }
}
