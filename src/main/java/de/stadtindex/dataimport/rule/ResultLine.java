package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.Figure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that has been understood, and where it stood.
 *
 * @param printedTendency previous rank minus current rank as the file prints it; null where it prints none
 */
public record ResultLine(
        Origin origin,
        EditionYear edition,
        CityKey city,
        CategoryKey category,
        Figure figure,
        @Nullable Integer printedTendency) {

    public Optional<Integer> tendency() {
        return Optional.ofNullable(printedTendency);
    }

    Finding finding(FindingCode code, Finding.Severity severity, Field field, Object found, Expectation expected) {
        return new Finding(code, severity, origin.place(field), found.toString(), expected);
    }
}
