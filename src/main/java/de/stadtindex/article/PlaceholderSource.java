package de.stadtindex.article;

import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import java.util.Optional;

/** Knows what some placeholders become; each feature that offers any declares its source as a bean. */
public interface PlaceholderSource {

    /**
     * What the placeholder becomes in an article.
     *
     * @param figures the versions the article is bound to and those of the editions before; nothing else may be read
     * @param words of the language of the article
     * @return empty for a placeholder of another source
     */
    Optional<Rendering> render(Placeholder placeholder, DataState figures, Words words);
}
