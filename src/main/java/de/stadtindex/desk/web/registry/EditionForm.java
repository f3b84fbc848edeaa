package de.stadtindex.desk.web.registry;

import de.stadtindex.core.Score;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionFacts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an edition.
 *
 * @param bulk null unless ticked: the full table may be offered as a file
 */
record EditionForm(
        @Nullable String year,
        @Nullable String publishedOn,
        @Nullable String cities,
        @Nullable String indicators,
        @Nullable String parameters,
        @Nullable String dataPoints,
        @Nullable String mean,
        @Nullable String topTen,
        @Nullable String licence,
        @Nullable String bulk) {

    static EditionForm empty() {
        return new EditionForm(null, null, null, null, null, null, null, null, null, null);
    }

    static EditionForm of(EditionEntry edition) {
        EditionFacts facts = edition.facts();
        return new EditionForm(
                facts.year().toString(),
                facts.publishedOn().toString(),
                text(facts.cities()),
                text(facts.indicators()),
                text(facts.parameters()),
                text(facts.dataPoints()),
                points(facts.mean()),
                points(facts.topTen()),
                edition.licence().terms(),
                edition.licence().isOpen() ? "ja" : null);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String points(@Nullable Score score) {
        return score == null ? null : score.toString().replace('.', ',');
    }
}
