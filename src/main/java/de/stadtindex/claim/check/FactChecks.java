package de.stadtindex.claim.check;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Checks texts against the figures. Rules alone decide, nothing leaves the server, and nothing of a text is kept. */
@Service
public class FactChecks {

    private final CityDirectory directory;

    FactChecks(CityDirectory directory) {
        this.directory = directory;
    }

    /**
     * Finds the claims of a text and judges them, in the order of the text.
     *
     * @param year the edition a text is about that does not say so
     * @param city the city a text is about before it names one
     */
    public List<CheckedClaim> check(String text, Evidence evidence, EditionYear year, Optional<CityKey> city) {
        return new TextCheck(evidence, places(evidence)).check(text, year, city);
    }

    /** Cities that no visible edition ranked are not known to the public. */
    private Places places(Evidence evidence) {
        Map<CityEntry, Set<String>> known = new HashMap<>();
        directory.allWithAliases().forEach((city, names) -> {
            if (evidence.city(city.key()).isPresent()) {
                known.put(city, names);
            }
        });
        return new Places(known);
    }
}
