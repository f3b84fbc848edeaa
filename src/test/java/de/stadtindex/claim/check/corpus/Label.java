package de.stadtindex.claim.check.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one phrase of a text.
 *
 * @param start index of the first character in the text
 * @param end index behind the last one
 * @param types names of the claim types that are right answers; more than one where people would argue
 * @param verdict name of the verdict
 * @param expected the right figure of a refuted claim, with a decimal point; null where there is none or no one knows it
 * @param optional whether finding nothing here is right too
 * @param proposition what the phrase asserts, in the words of {@link Proposition}
 */
public record Label(
        int start,
        int end,
        Set<String> types,
        String verdict,
        @Nullable String expected,
        boolean optional,
        String proposition) {}
