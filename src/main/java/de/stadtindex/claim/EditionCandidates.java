package de.stadtindex.claim;

import de.stadtindex.claim.EditionClaim.Countable;
import de.stadtindex.claim.EditionClaim.Counted;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be said of an edition as a whole: each claim with the figure that the publisher stated. */
final class EditionCandidates {

    /** Stands where the right number is asked for; no score and no difference of two is that low. */
    private static final BigDecimal ANY = BigDecimal.valueOf(-999);

    private final Evidence evidence;
    private final EditionYear year;
    private final Optional<EditionYear> before;

    EditionCandidates(Evidence evidence, EditionYear year, Optional<EditionYear> before) {
        this.evidence = evidence;
        this.year = year;
        this.before = before;
    }

    Stream<Claim> all() {
        Stream<Claim> counts = Stream.of(Countable.values()).map(what -> new Counted(year, what, 0));
        Stream<Claim> means = Stream.of(new EditionClaim.Mean(year, ANY), new EditionClaim.TopTenFrom(year, ANY));
        Stream<Claim> moves = before.stream().map(earlier -> new EditionClaim.MeanMoved(year, earlier, ANY));
        return Stream.of(counts, means, moves)
                .flatMap(claims -> claims)
                .flatMap(claim -> evidence.judge(claim).instead().stream());
    }
}
