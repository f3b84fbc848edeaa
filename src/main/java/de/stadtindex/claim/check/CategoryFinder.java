package de.stadtindex.claim.check;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
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
    private static final Set<String> NOUNS = Set.of("score", "scores", "ranking", "wertung");
    private static final Set<String> PREPOSITIONS = Lexicon.words("in im bei beim der for the für on sachen punkto");
    private static final Set<String> THERE = Set.of("dort", "hier", "darin", "there", "here");
    private static final Set<String> THIS = Lexicon.words("dieser diesem derselben der this that the");
    private static final Set<String> SORT = Lexicon.words(
            "kategorie bereich disziplin rubrik teilranking themenfeld category field area discipline teilwertung");
    private static final Set<String> QUOTES = Set.of("„", "“", "\"", "»", "‚", "”");
    private static final Set<String> ALSO_OWN =
            Lexicon.words("digitalisierung smart bildung umwelt kommunikation it gesamtwertung energie verkehr");
    private static final Set<String> BEST = Lexicon.words("beste besten best better bessere besser");
    private static final Set<String> OVERALL = Lexicon.words(
            "gesamtwertung gesamtranking gesamtindex gesamtrang gesamtplatz gesamtklassement",
            "gesamtergebnis insgesamt overall");
    private static final List<String> ENDINGS =
            List.of("swertung", "wertung", "sranking", "ranking", "skategorie", "kategorie", "sindex");
    private static final int REACH = 4;

    private final Map<String, CategoryKey> names = new TreeMap<>();

    /** Knows the names that rankings have had up to an edition: what one will be called later is not public. */
    CategoryFinder(CategoryTree tree, EditionYear newest) {
        tree.children()
                .forEach(key -> tree.labels(key, newest).forEach(label -> {
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

    /** Whether a sentence says that it is about the whole index. */
    static boolean namesOverall(Sentence sentence) {
        return sentence.any(OVERALL);
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

    /** The rankings of which a sentence speaks, by their names, or by words that refer to one named before. */
    List<CategoryRef> all(Sentence sentence, Topic topic) {
        List<CategoryRef> found = new ArrayList<>();
        Optional<CategoryKey> named = topic.category();
        boolean isFresh = topic.isCategoryFresh();
        for (int i = 0; i < sentence.size(); i++) {
            if (OVERALL.contains(sentence.word(i))) {
                found.add(new CategoryRef(i, i, CategoryKey.OVERALL));
                named = Optional.of(CategoryKey.OVERALL);
            } else if (named.isPresent() && refers(sentence, i, isFresh)) {
                found.add(new CategoryRef(i, i, named.get()));
            } else if (sentence.at(i).isWord()) {
                CategoryRef ref = at(sentence, i);
                if (ref != null) {
                    named = Optional.of(ref.category());
                    isFresh = true;
                    if (isMeant(sentence, ref)) {
                        found.add(ref);
                    }
                    i = ref.to();
                }
            }
        }
        return found;
    }

    /** Whether it speaks of a category that the index does not have: "im Bereich Sicherheit". */
    boolean isOfUnknown(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int name = sentence.at(i + 1).isWord() ? i + 1 : i + 2;
            boolean isFigure = Cue.RANK.fits(sentence.word(name)) || Cue.POINTS.fits(sentence.word(name));
            boolean isNamed = SORT.contains(sentence.word(i))
                    && !isFigure
                    && sentence.at(name).isCapital()
                    && sentence.at(name).isWord()
                    && !sentence.at(name).isOrdinal()
                    && QUOTES.contains(sentence.word(name - 1)) == (name > i + 1);
            if (isNamed && at(sentence, name) == null && !ALSO_OWN.contains(sentence.word(name))) {
                return !sentence.word(i).equals("field") && !sentence.word(i).equals("area");
            }
        }
        return false;
    }

    /** What a sentence spoke of last, if only by its name, to which the next one may refer. */
    Optional<CategoryKey> last(Sentence sentence, List<CategoryRef> meant) {
        Optional<CategoryKey> named = Optional.empty();
        for (int i = 0; i < sentence.size(); i++) {
            CategoryRef ref = sentence.at(i).isWord() ? at(sentence, i) : null;
            named = ref == null ? named : Optional.of(ref.category());
        }
        return meant.isEmpty() ? named : Optional.of(meant.getLast().category());
    }

    /** "dort", "in dieser Kategorie". */
    private static boolean refers(Sentence sentence, int index, boolean isFresh) {
        boolean isSort = SORT.contains(sentence.word(index)) && THIS.contains(sentence.word(index - 1));
        Token next = sentence.at(index + 1);
        boolean isNamedAfter = next.isCapital() && next.isWord() && !next.isOrdinal() && !Cue.RANK.fits(next.word());
        return (isFresh && THERE.contains(sentence.word(index)))
                || (isSort && !isNamedAfter && !isQuoted(sentence, index + 1));
    }

    private static boolean isQuoted(Sentence sentence, int index) {
        return !sentence.at(index).isWord()
                && sentence.at(index + 1).isCapital()
                && !sentence.word(index).equals(",");
    }

    private @Nullable CategoryRef at(Sentence sentence, int index) {
        CategoryRef longest = null;
        StringBuilder joined = new StringBuilder();
        for (int i = index; i < index + REACH && i < sentence.size(); i++) {
            if (counts(sentence.at(i))) {
                joined.append(sentence.word(i));
            }
            CategoryKey key = named(joined.toString());
            if (key != null && counts(sentence.at(i))) {
                longest = new CategoryRef(index, i, key);
            }
        }
        return longest;
    }

    /** The category of a name, also within "Verwaltungswertung" and "Mobilitätsranking". */
    private @Nullable CategoryKey named(String name) {
        CategoryKey key = names.get(name);
        key = key == null && name.endsWith("s") ? names.get(name.substring(0, name.length() - 1)) : key;
        for (String ending : ENDINGS) {
            boolean isLonger = key == null && name.endsWith(ending);
            key = isLonger ? names.get(name.substring(0, name.length() - ending.length())) : key;
        }
        return key;
    }

    /** "Mannheims Verwaltung", "Lübeck's administration". */
    private static boolean isOwned(Sentence sentence, int index) {
        boolean isGenitive =
                sentence.at(index - 1).isCapital() && sentence.word(index - 1).endsWith("s");
        boolean isEnglish =
                sentence.word(index - 1).equals("s") && !sentence.at(index - 2).isWord();
        return isGenitive || isEnglish;
    }

    private static boolean isMeant(Sentence sentence, CategoryRef ref) {
        return ref.to() > ref.from()
                || (sentence.word(ref.to() + 1).equals("mit") && Cue.RANK.fits(sentence.word(ref.to() + 2)))
                || isOwned(sentence, ref.from())
                || ENDINGS.stream().anyMatch(sentence.word(ref.from())::endsWith)
                || sentence.anyBefore(ref.from(), REACH + 4, SORTS)
                || PREPOSITIONS.contains(sentence.word(ref.from() - 1))
                || sentence.anyAfter(ref.to(), 2, SORTS)
                || Cue.RANK.fits(sentence.word(ref.to() + 1))
                || NOUNS.contains(sentence.word(ref.to() + 1))
                || (sentence.word(ref.from() - 1).startsWith("digit") && sentence.anyBefore(ref.from(), REACH, BEST))
                || sentence.word(ref.to() + 1).equals(":")
                || sentence.word(ref.to() + 1).equals("(")
                || (sentence.word(ref.from() - 1).equals("(")
                        && sentence.word(ref.to() + 1).equals(")"));
    }
}
