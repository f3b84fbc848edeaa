package de.stadtindex.press.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * News about one thing.
 *
 * @param path the page about it, with the language
 * @param entries the latest first
 */
record Feed(String title, String path, List<FeedEntry> entries) {

    private static final int LONGEST = 100;

    Feed {
        entries = entries.stream()
                .sorted(Comparator.comparing(FeedEntry::updated)
                        .thenComparing(FeedEntry::name)
                        .reversed())
                .limit(LONGEST)
                .toList();
    }

    /** When its latest news happened; the beginning of time for none. */
    Instant updated() {
        return entries.stream().map(FeedEntry::updated).findFirst().orElse(Instant.EPOCH);
    }
}
