package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Spelling;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads headings, whatever stands in them besides their meaning. */
final class Headings {

    private static final Pattern BRAND = Pattern.compile("(?i)(bitkom\\W+)?smart\\W*city");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> FILLERS = Spelling.foldAll(
            "der",
            "die",
            "das",
            "des",
            "in",
            "im",
            "je",
            "von",
            "zu",
            "zum",
            "zur",
            "bis",
            "nach",
            "amtlich",
            "amtlicher",
            "offizieller",
            "aktuell",
            "aktueller",
            "the",
            "of",
            "to",
            "by",
            "official",
            "current");

    private final CategoryNames categories;

    Headings(CategoryNames categories) {
        this.categories = categories;
    }

    /** The folded heading without the year it names. */
    static String withoutYears(String folded) {
        return YEAR.matcher(folded).replaceAll("").strip();
    }

    Heading read(String text) {
        Set<HeadingWord> words = EnumSet.noneOf(HeadingWord.class);
        Set<CategoryKey> named = new HashSet<>();
        int strangers = 0;
        for (String word :
                categories.headingWords(BRAND.matcher(text).replaceAll(" ")).toList()) {
            var category = categories.ofWord(word);
            var meaning = HeadingWord.of(word);
            category.ifPresent(named::add);
            meaning.ifPresent(words::add);
            if (category.isEmpty() && meaning.isEmpty() && !isFiller(word)) {
                strangers++;
            }
        }
        if (!named.isEmpty()) {
            words.remove(HeadingWord.CATEGORY);
        }
        return new Heading(words, named, year(text), strangers);
    }

    private static boolean isFiller(String word) {
        return FILLERS.contains(word) || NUMBER.matcher(word).matches();
    }

    private static @Nullable Integer year(String text) {
        var year = YEAR.matcher(text);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }
}
