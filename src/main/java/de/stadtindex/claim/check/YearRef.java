package de.stadtindex.claim.check;

import de.stadtindex.core.EditionYear;

/**
 * Where a sentence speaks of an edition.
 *
 * @param from its first word
 * @param to its last word
 * @param role what the edition is to the sentence
 * @param isRelative whether it is named from where the text stands: "im Vorjahr"
 */
record YearRef(int from, int to, EditionYear year, Role role, boolean isRelative) {

    /** What an edition is to a sentence. */
    enum Role {
        /** The edition that is spoken of. */
        SUBJECT,
        /** The one of which the next clause tells: "2024, als sie Rang 6 belegte". */
        WHEN,
        /** The one it is compared with: "gegenüber 2024". */
        COMPARED,
        /** Where a span begins: "seit 2021". */
        SINCE,
        /** The heading of a figure of its own: "2024: 18". */
        LABEL
    }
}
