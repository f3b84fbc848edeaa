package de.stadtindex.claim.check;

import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two editions between which a sentence tells what happened: "zwischen 2020 und 2022", "from 2019 to 2022". */
record YearSpan(EditionYear from, EditionYear to) {

    private static final Set<String> FROM = Set.of("von", "zwischen", "from", "between");
    private static final Set<String> TO = Set.of("auf", "bis", "und", "to", "and", "until");

    /** The span that a sentence names; empty where it names none, or more than two editions. */
    static Optional<YearSpan> of(Sentence sentence, List<YearRef> years) {
        List<YearRef> named = years.stream()
                .filter(ref -> YearFinder.isYear(sentence.at(ref.from())))
                .toList();
        if (named.size() != 2
                || !named.getFirst().year().isBefore(named.getLast().year())) {
            return Optional.empty();
        }
        int first = named.getFirst().from();
        int last = named.getLast().from();
        boolean isTogether =
                FROM.contains(sentence.word(first - 1)) && TO.contains(sentence.word(first + 1)) && last == first + 2;
        return isTogether || isOfFigures(sentence, first, last)
                ? Optional.of(
                        new YearSpan(named.getFirst().year(), named.getLast().year()))
                : Optional.empty();
    }

    /** "von Rang 36 im Jahr 2023 auf Rang 33 im Jahr 2024". */
    private static boolean isOfFigures(Sentence sentence, int first, int last) {
        boolean isFrom = sentence.anyBefore(first, 5, Set.of("von", "from", "vom"));
        boolean isTo = Set.of("auf", "to").contains(sentence.word(first + 1));
        return isFrom && isTo && last <= first + 8;
    }
}
