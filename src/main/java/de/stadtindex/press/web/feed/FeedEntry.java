package de.stadtindex.press.web.feed;

import java.time.Instant;

/**
 * Something that became public.
 *
 * @param name tells it from everything else, the same for good: {@code stand/2025.1}
 * @param at when it became public
 * @param summary what happened, in a sentence or two
 * @param path leads to it, with the language
 */
public record FeedEntry(String name, Instant at, String title, String summary, String path) {}
