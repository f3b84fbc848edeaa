package de.stadtindex.dataimport.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Spelling;
import de.stadtindex.ranking.CategoryTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises rankings by key, by the labels of any edition and language, and by every word that belongs to only one of
 * them: "IT" and "Energie" need no list of short forms.
 */
public final class CategoryNames {

    private static final Set<String> CONNECTIVES = Set.of("und", "and", "u");
    private static final List<String> OVERALL = List.of("Gesamt", "Insgesamt", "Gesamtwertung", "Overall", "Total");
    private static final List<String> ENDINGS = Stream.of(HeadingWord.RANK, HeadingWord.SCORE, HeadingWord.TENDENCY)
            .flatMap(HeadingWord::words)
            .toList();

    private record Name(CategoryKey key, List<String> words) {}

    private final List<CategoryKey> keys;
    private final Map<String, CategoryKey> byWords;
    private final Map<String, CategoryKey> byWord;

    private CategoryNames(List<CategoryKey> keys, List<Name> names) {
        this.keys = keys;
        this.byWords = unique(names.stream().map(name -> Map.entry(String.join(" ", name.words()), name.key())));
        this.byWord = unique(names.stream()
                .flatMap(name -> name.words().stream()
                        .filter(word -> HeadingWord.of(word).isEmpty())
                        .map(word -> Map.entry(word, name.key()))));
    }

    /** The names of all rankings of the index. */
    public static CategoryNames of(CategoryTree tree) {
        return new CategoryNames(
                tree.keys(),
                tree.keys().stream()
                        .flatMap(key -> texts(tree, key).map(text -> new Name(key, words(text))))
                        .toList());
    }

    private static Stream<String> texts(CategoryTree tree, CategoryKey key) {
        Stream<String> labels =
                tree.labels().getOrDefault(key, List.of()).stream().map(CategoryTree.Label::text);
        Stream<String> always = key.isOverall() ? OVERALL.stream() : Stream.of(key.value());
        return Stream.concat(labels, always);
    }

    private static Map<String, CategoryKey> unique(Stream<Map.Entry<String, CategoryKey>> names) {
        return names.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))).entrySet().stream()
                .filter(name -> name.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, name -> name.getValue().iterator().next()));
    }

    /** The overall ranking and its categories, in their order. */
    public List<CategoryKey> keys() {
        return keys;
    }

    /** The ranking that a text names and nothing else. */
    public Optional<CategoryKey> named(String text) {
        List<String> words = words(text);
        CategoryKey whole = byWords.get(String.join(" ", words));
        if (whole != null) {
            return Optional.of(whole);
        }
        Set<Optional<CategoryKey>> found = split(words)
                .filter(word ->
                        !HeadingWord.of(word).filter(HeadingWord::isFigure).isPresent())
                .map(this::ofWord)
                .collect(toSet());
        return found.size() == 1 ? found.iterator().next() : Optional.empty();
    }

    /** The only ranking a title mentions; the overall one where it mentions no category. */
    public Optional<CategoryKey> mentioned(String title) {
        Set<CategoryKey> found =
                split(words(title)).flatMap(word -> ofWord(word).stream()).collect(toSet());
        Set<CategoryKey> categories =
                found.stream().filter(key -> !key.isOverall()).collect(toSet());
        Set<CategoryKey> closest = categories.isEmpty() ? found : categories;
        return closest.size() == 1 ? Optional.of(closest.iterator().next()) : Optional.empty();
    }

    Optional<CategoryKey> ofWord(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The folded words of a heading; what German writes as one word, such as Gesamtrang, becomes two. */
    Stream<String> headingWords(String text) {
        return split(words(text));
    }

    private Stream<String> split(List<String> words) {
        return words.stream().flatMap(word -> byWord.containsKey(word) ? Stream.of(word) : parts(word));
    }

    private Stream<String> parts(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && isCategory(word, word.length() - ending.length()))
                .findFirst()
                .map(ending -> Stream.of(first(word, word.length() - ending.length()), ending))
                .orElse(Stream.of(word));
    }

    private boolean isCategory(String word, int end) {
        return byWord.containsKey(first(word, end));
    }

    /** The first part of a compound without the s that joins it to the second: Mobilitäts-rang. */
    private String first(String word, int end) {
        String first = word.substring(0, end);
        return first.endsWith("s") && !byWord.containsKey(first) ? first.substring(0, end - 1) : first;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Spelling.fold(text).split(" "))
                .filter(word -> !word.isEmpty() && !CONNECTIVES.contains(word))
                .toList();
    }
}
