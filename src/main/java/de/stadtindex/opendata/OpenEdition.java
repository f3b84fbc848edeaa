package de.stadtindex.opendata;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataset.KnownLicence;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * An edition whose full table may be offered as a file.
 *
 * @param version what may be seen of it
 * @param terms the licence as the publisher stated it
 */
public record OpenEdition(LiveVersion version, String terms) {

    /** Those among the editions of a state, oldest first. */
    public static List<OpenEdition> of(DataState state) {
        return state.versions().stream()
                .flatMap(version -> of(version).stream())
                .toList();
    }

    /** Empty where only single facts of the edition may be shown. */
    public static Optional<OpenEdition> of(LiveVersion version) {
        return version.licence() instanceof EditionLicence.Open(String terms)
                ? Optional.of(new OpenEdition(version, terms))
                : Optional.empty();
    }

    public EditionYear year() {
        return version.year();
    }

    /** Where the terms can be read, if they name a licence or an address of the web. */
    public Optional<URI> address() {
        return KnownLicence.address(terms).flatMap(OpenEdition::uri);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
