package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CategoryTree;
import org.jspecify.annotations.Nullable;

/** The parts of which sentences are made, in one language. */
final class Grammar {

    private static final int ORDINALS_IN_WORDS = 12;

    private final CategoryTree categories;
    private final Words words;

    Grammar(CategoryTree categories, Words words) {
        this.categories = categories;
        this.words = words;
    }

    /** Names the ranking where it is not the overall one. */
    String inCategory(CategoryKey category, EditionYear year) {
        return category.isOverall()
                ? ""
                : words.say("claim.part.category", categories.label(category, year, words.language()));
    }

    /** {@code um 1 Platz}, {@code um 4 Plätze}; nothing where no number is said, or none is needed. */
    String places(@Nullable Integer places) {
        return places == null || places == 0 ? "" : words.say("claim.part.places", places);
    }

    String degree(@Nullable Degree degree) {
        return degree == null ? "" : words.say("claim.part." + degree);
    }

    /** {@code dritten}; above the twelfth in digits. */
    String ordinal(int number) {
        return number <= ORDINALS_IN_WORDS
                ? words.say("claim.ordinal." + number)
                : words.say("claim.ordinal.other", Integer.toString(number));
    }

    /** The cities of the group: {@code in Hessen}, {@code mit 150.000 bis unter 250.000 Einwohnern}. */
    String group(Group group) {
        return switch (group) {
            case Group.OfState(var state) -> words.say("in." + state);
            case Group.OfSize(var size) -> words.say("claim.size." + size);
        };
    }

    /** Without the traces of parts that are not said. */
    static String tidy(String sentence) {
        String single = sentence.strip()
                .replaceAll(" {2,}", " ")
                .replaceAll(" ([.:,])", "$1")
                .replaceAll("[:,](?=\\.?$)", "");
        return single.isEmpty() ? single : Character.toUpperCase(single.charAt(0)) + single.substring(1);
    }
}
