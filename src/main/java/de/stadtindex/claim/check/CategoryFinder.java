package de.stadtindex.claim.check;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.ranking.CategoryTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds of which rankings a sentence speaks; the name alone is not enough, because an administration is also a word. */
final class CategoryFinder {

    private static final Set<String> SORTS = Lexicon.words(
            "kategorie kategorien bereich bereichen bereichs themenbereich themenfeld teilbereich",
            "handlungsfeld feld rubrik disziplin teilranking thema themen einzelwertung category",
            "categories field area");
    private static final Set<String> PREPOSITIONS = Lexicon.words("in im bei beim der for the für on");
    private static final Set<String> OVERALL = Lexicon.words(
            "gesamtwertung gesamtranking gesamtindex gesamtrang gesamtplatz gesamtklassement",
            "gesamtergebnis insgesamt overall");
    private static final int REACH = 4;

    private final Map<String, CategoryKey> names = new TreeMap<>();

    CategoryFinder(CategoryTree tree) {
        tree.children()
                .forEach(key -> tree.labels().getOrDefault(key, List.of()).forEach(label -> {
                    String name = joined(label.text());
                    names.put(name, key);
                    first(label.text()).ifPresent(first -> names.putIfAbsent(first, key));
                }));
    }

    /** The first of two subjects, where it stands for the whole: {@code Gesellschaft und Bildung}; not a mere abbreviation. */
    private static Optional<String> first(String label) {
        List<Token> words = new Tokenizer(label).read();
        return words.size() > 1 && words.getFirst().word().length() > 3
                ? Optional.of(words.getFirst().word())
                : Optional.empty();
    }

    /** The words without what stands between them: "IT und Kommunikation", "IT & Kommunikation" and "IT/Kommunikation" alike. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        new Tokenizer(text)
                .read().stream().filter(CategoryFinder::counts).forEach(token -> joined.append(token.word()));
        return joined.toString();
    }

    private static boolean counts(Token token) {
        return token.isWord() && !token.is("und") && !token.is("and");
    }

    List<CategoryRef> all(Sentence sentence) {
        List<CategoryRef> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (OVERALL.contains(sentence.word(i))) {
                found.add(new CategoryRef(i, i, CategoryKey.OVERALL));
            } else if (sentence.at(i).isWord()) {
                CategoryRef ref = at(sentence, i);
                if (ref != null && isMeant(sentence, ref)) {
                    found.add(ref);
                    i = ref.to();
                }
            }
        }
        return found;
    }

    private @Nullable CategoryRef at(Sentence sentence, int index) {
        CategoryRef longest = null;
        StringBuilder joined = new StringBuilder();
        for (int i = index; i < index + REACH && i < sentence.size(); i++) {
            if (counts(sentence.at(i))) {
                joined.append(sentence.word(i));
            }
            CategoryKey key = names.get(joined.toString());
            if (key != null && counts(sentence.at(i))) {
                longest = new CategoryRef(index, i, key);
            }
        }
        return longest;
    }

    private static boolean isMeant(Sentence sentence, CategoryRef ref) {
        return ref.to() > ref.from()
                || sentence.anyBefore(ref.from(), REACH + 4, SORTS)
                || PREPOSITIONS.contains(sentence.word(ref.from() - 1))
                || sentence.anyAfter(ref.to(), 2, SORTS)
                || sentence.word(ref.to() + 1).equals(":")
                || sentence.word(ref.to() + 1).equals("(");
    }
}
