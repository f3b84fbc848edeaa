package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a heading say.
 *
 * @param words what it may mean; empty where only a ranking is named, or nothing
 * @param categories the rankings it names
 * @param year the year it names; null where it names none
 * @param strangers how many of its words say nothing to us
 */
record Heading(
        Set<HeadingWord> words,
        Set<CategoryKey> categories,
        @Nullable Integer year,
        int strangers) {

    private static final int MOST_STRANGERS = 3;

    static final Heading BLANK = new Heading(Set.of(), Set.of(), null, 0);

    Heading {
        words = strongest(words);
        categories = Set.copyOf(categories);
    }

    private static Set<HeadingWord> strongest(Set<HeadingWord> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.outranks(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it says anything; a sentence does not, even where it contains words of headings. */
    boolean isRecognised() {
        return strangers <= MOST_STRANGERS && (!words.isEmpty() || !categories.isEmpty());
    }

    boolean isCity() {
        return isRecognised() && words.stream().anyMatch(HeadingWord::isCity);
    }

    boolean isFigure() {
        return isRecognised() && (namesRanking() || words.stream().anyMatch(HeadingWord::isFigure));
    }

    /** Whether it speaks of figures in a ranking that it names. */
    boolean namesRanking() {
        return isRecognised() && !categories.isEmpty() && words.stream().allMatch(HeadingWord::isFigure);
    }

    Confidence confidence() {
        return strangers == 0 ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
