package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.domain.Edition;

/**
 * An edition as those know it who look after it, whether or not anything of it is public.
 *
 * @param revision counts the changes; whoever changes the edition names the one they saw
 */
public record EditionEntry(EditionFacts facts, EditionLicence licence, int revision) {

    static EditionEntry of(Edition edition) {
        return new EditionEntry(EditionFacts.of(edition), EditionLicence.of(edition), edition.revision());
    }

    public EditionYear year() {
        return facts.year();
    }
}
