package de.stadtindex.press.web.feed;

import de.stadtindex.platform.text.Words;
import java.util.List;

/** Something whose news belong into the feed of everything; each kind of news is a component of its own. */
public interface FeedSource {

    /** What is public now, in any order. */
    List<FeedEntry> entries(Words words);
}
