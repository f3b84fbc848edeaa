package de.stadtindex.claim.check.corpus;

import de.stadtindex.claim.check.corpus.Published.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a labelled phrase asserts, so that its verdict can be reckoned again. First the kind, then its arguments; a pair of
 * editions is written {@code 2024-2025}:
 *
 * <pre>
 * rank CITY YEAR CATEGORY RANK         top CITY YEAR CATEGORY N            last CITY YEAR CATEGORY
 * ahead CITY YEAR CATEGORY CITY        place CITY YEAR CATEGORY GROUP N    new CITY YEAR
 * change CITY PAIR CATEGORY +4|up|..   entered|left CITY PAIR CATEGORY N   down-with-more CITY PAIR CATEGORY
 * largest-climb|largest-fall CITY PAIR CATEGORY                            categories CITY PAIR up|down N
 * score CITY YEAR CATEGORY X           points-change CITY PAIR CATEGORY X  distance YEAR CATEGORY CITY|#RANK CITY|#RANK X
 * cities|indicators|parameters|data_points|mean_score|top_ten_score YEAR X mean-change PAIR X
 * best|worst CITY YEAR CATEGORY YEAR   (since that edition)                remains PROPOSITION
 * first PROPOSITION                    times|streak N PROPOSITION          unknown WHY
 * </pre>
 */
record Proposition(List<String> words) {

    private static final int DIGITS = 4;
    private static final Pattern YEAR = Pattern.compile("\\b20[12]\\d\\b");

    static Proposition of(String text) {
        return new Proposition(List.of(text.split(" ")));
    }

    String kind() {
        return words.getFirst();
    }

    String word(int index) {
        return words.get(index);
    }

    int number(int index) {
        return Integer.parseInt(words.get(index));
    }

    /** City, edition and category, where these are the arguments; for a pair its later edition. */
    Cell cell() {
        return new Cell(words.get(1), laterYear(2), words.get(3));
    }

    /** The same in the earlier edition of a pair. */
    Cell earlierCell() {
        return new Cell(words.get(1), earlierYear(2), words.get(3));
    }

    int earlierYear(int index) {
        return Integer.parseInt(words.get(index).substring(0, DIGITS));
    }

    int laterYear(int index) {
        return Integer.parseInt(words.get(index).substring(words.get(index).length() - DIGITS));
    }

    /** The proposition behind the first words of this one. */
    Proposition from(int index) {
        return new Proposition(words.subList(index, words.size()));
    }

    /** The same of an earlier edition. */
    Proposition yearsBefore(int years) {
        return new Proposition(words.stream()
                .map(word ->
                        YEAR.matcher(word).replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) - years)))
                .toList());
    }

    /** Every edition it speaks of. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            Matcher matcher = YEAR.matcher(word);
            while (matcher.find()) {
                years.add(Integer.valueOf(matcher.group()));
            }
        }
        return years;
    }
}
