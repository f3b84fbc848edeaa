package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.ComparabilityNote;
import java.util.List;
import java.util.Locale;

/**
 * How far two editions may be compared.
 *
 * @param verdict {@code comparable}, {@code with_note} or {@code not_comparable}
 * @param reasons what changed in method between them, in sentences
 */
record Comparability(int from, int to, String verdict, List<String> reasons) {

    static Comparability of(ComparabilityNote note, Words words) {
        return new Comparability(
                note.earlier().year().value(),
                note.later().year().value(),
                note.verdict().name().toLowerCase(Locale.ROOT),
                note.reasons().stream()
                        .map(reason -> ComparabilitySentences.reason(reason, words))
                        .toList());
    }
}
