package de.stadtindex.press.web.feed;

import de.stadtindex.platform.text.Words;
import java.time.Instant;

/**
 * Something that became public.
 *
 * @param name tells it from everything else, the same for good: {@code stand/2025.1}
 * @param language of title and summary, which need not be that of the feed
 * @param published when it became public
 * @param updated when it last changed
 * @param summary what happened, in a sentence or two
 * @param path leads to it, with the language
 */
public record FeedEntry(
        String name, String language, Instant published, Instant updated, String title, String summary, String path) {

    /** Something that happens once and does not change, in the words of the feed. */
    static FeedEntry once(Words words, String name, Instant at, String title, String summary, String path) {
        return new FeedEntry(name, words.language(), at, at, title, summary, path);
    }
}
