package de.stadtindex.claim;

import java.util.List;

/**
 * Why a claim holds, or does not, in the words of one language.
 *
 * @param rule how it is judged
 * @param arithmetic the sum behind it; empty where there is none
 * @param reasons why it is not proven; empty where it is
 * @param notes how far the editions it compares may be compared, and what a difference of points does not say; empty where
 *     there is nothing to know
 */
public record Explanation(String rule, String arithmetic, List<String> reasons, List<String> notes) {

    public Explanation {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }
}
