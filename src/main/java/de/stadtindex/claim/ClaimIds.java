package de.stadtindex.claim;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.VersionNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Writes claims as readable parts of addresses, and reads them: {@code rang_darmstadt_gesamt_2025_17_stand_2025.1}. What
 * is written once can be read for ever: parts are only added, and a city is found under each address it ever had.
 */
@Service
public class ClaimIds {

    private static final String STAND = "_stand_";
    private static final int LONGEST = 400;

    private final CityDirectory directory;

    ClaimIds(CityDirectory directory) {
        this.directory = directory;
    }

    /** The claim as it was said of the figures of this evidence. */
    public String write(Claim claim, Evidence evidence) {
        return write(new ClaimId(claim, evidence.stand()), evidence);
    }

    /** The same said of another state, in which the cities are those of this evidence. */
    public String write(ClaimId id, Evidence evidence) {
        Function<CityKey, String> slugs =
                key -> evidence.city(key).map(CityEntry::slug).orElseThrow().value();
        return String.join("_", new ClaimWriter(slugs).write(id.claim())) + STAND + id.stand();
    }

    /** What is written like this; empty for anything else. */
    public Optional<ClaimId> read(String text) {
        int end = text.lastIndexOf(STAND);
        if (end < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        return VersionNumber.parse(text.substring(end + STAND.length()))
                .flatMap(stand -> claim(text.substring(0, end)).map(claim -> new ClaimId(claim, stand)));
    }

    private Optional<Claim> claim(String text) {
        Function<String, Optional<CityKey>> cities = slug ->
                directory.bySlug(slug).or(() -> directory.byFormerSlug(slug)).map(CityEntry::key);
        return new ClaimReader(new IdParts(cities, List.of(text.split("_", -1)))).read();
    }
}
