package de.stadtindex.claim.check.corpus;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the published figures say about an assertion.
 *
 * @param expected the right figure, or null where there is none or no one knows it
 */
record Reckoned(Verdict verdict, @Nullable String expected) {

    /** The three answers, by the names the corpus uses. */
    enum Verdict {
        /** The figures prove it. */
        SUPPORTED,
        /** The figures disprove it. */
        REFUTED,
        /** It depends on figures no one knows. */
        NOT_CHECKABLE
    }

    static final Reckoned UNKNOWN = new Reckoned(Verdict.NOT_CHECKABLE, null);
    static final Reckoned NO = new Reckoned(Verdict.REFUTED, null);

    /** True where it holds in every possible case, false where in none. No case at all: what does not exist is not so. */
    static <T> Reckoned over(Collection<T> cases, Predicate<T> holds) {
        if (cases.stream().noneMatch(holds)) {
            return new Reckoned(Verdict.REFUTED, cases.size() == 1 ? one(cases) : null);
        }
        return cases.stream().allMatch(holds) ? new Reckoned(Verdict.SUPPORTED, null) : UNKNOWN;
    }

    Reckoned and(Reckoned other) {
        if (verdict == Verdict.REFUTED || other.verdict == Verdict.REFUTED) {
            return NO;
        }
        return verdict == Verdict.NOT_CHECKABLE ? this : other;
    }

    private static <T> String one(Collection<T> cases) {
        return String.valueOf(cases.iterator().next());
    }
}
