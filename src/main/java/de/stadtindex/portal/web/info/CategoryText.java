package de.stadtindex.portal.web.info;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CategoryTree;
import java.util.List;

/** Says what a category is called, and what the public editions before called it. */
final class CategoryText {

    private CategoryText() {}

    /**
     * The name in the newest edition, with the one before where it was another.
     *
     * @param years of the public editions, oldest first and at least one
     */
    static String of(CategoryTree tree, CategoryKey key, List<EditionYear> years, Words words) {
        String now = tree.label(key, years.getLast(), words.language());
        return years.reversed().stream()
                .filter(year -> !tree.label(key, year, words.language()).equals(now))
                .findFirst()
                .map(last -> words.say(
                        "method.categories.former", now, last.toString(), tree.label(key, last, words.language())))
                .orElse(now);
    }
}
