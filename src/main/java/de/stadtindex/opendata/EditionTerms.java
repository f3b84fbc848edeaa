package de.stadtindex.opendata;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.EditionRegister;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Under which terms what is taken along may be used. */
@Service
public class EditionTerms {

    private final EditionRegister editions;

    EditionTerms(EditionRegister editions) {
        this.editions = editions;
    }

    /** The licence of each of these editions, which exist. */
    public Map<EditionYear, EditionLicence> of(Set<EditionYear> years) {
        return editions.all().stream()
                .filter(edition -> years.contains(edition.year()))
                .collect(Collectors.toUnmodifiableMap(EditionEntry::year, EditionEntry::licence));
    }
}
