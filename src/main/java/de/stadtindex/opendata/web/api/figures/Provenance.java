package de.stadtindex.opendata.web.api.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever uses figures has to say of them, and the address that answers the same whatever is released later.
 *
 * @param version the state of the data: all editions as they were when this version came out
 * @param pinned whether the question named it
 * @param editions the editions that the answer tells figures of, oldest first
 */
public record Provenance(String version, boolean pinned, String permalink, List<Edition> editions) {

    /**
     * What belongs to the figures of one edition.
     *
     * @param citiesRanked how many cities were ranked: the N of "rank x of N"
     */
    public record Edition(
            int edition, String version, Instant publishedAt, int citiesRanked, String attribution, Licence licence) {}

    /**
     * Terms of use.
     *
     * @param open whether the full table may be passed on
     * @param terms as the publisher stated them; null where it stated none
     * @param rights what follows from them, in a sentence
     */
    public record Licence(boolean open, @Nullable String terms, String rights) {}
}
