package de.stadtindex.claim;

import de.stadtindex.claim.Change.RankMoved;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Optional;

/** Answers what a page asks: the claim that the figures prove, empty where they prove none. */
public final class Answers {

    /** Stands where the right number is asked for; no score is that low. */
    private static final BigDecimal ANY = BigDecimal.valueOf(-999);

    private final Evidence evidence;

    public Answers(Evidence evidence) {
        this.evidence = evidence;
    }

    /** On which rank a city is. */
    public Optional<Ranked> rank(Cell cell) {
        return right(asked(cell), Ranked.class);
    }

    /** How many points a city has. */
    public Optional<Scored> score(Cell cell) {
        return right(new Scored(cell, ANY), Scored.class);
    }

    /** How a city moved since an edition; also empty where the two may not be compared. */
    public Optional<RankMoved> move(Cell cell, EditionYear before) {
        return right(asked(cell, before), RankMoved.class);
    }

    /** The mean of all cities, as published. */
    public Optional<EditionClaim.Mean> mean(EditionYear year) {
        return right(new EditionClaim.Mean(year, ANY), EditionClaim.Mean.class);
    }

    /** The points on rank 10, as published. */
    public Optional<EditionClaim.TopTenFrom> topTen(EditionYear year) {
        return right(new EditionClaim.TopTenFrom(year, ANY), EditionClaim.TopTenFrom.class);
    }

    /** Whether the edition ranked the city. */
    public Truth ranked(Cell cell) {
        return evidence.field(cell).ranked(cell.city());
    }

    /** What is judged to learn a rank: any will do, as the finding names the right one. */
    static Ranked asked(Cell cell) {
        return new Ranked(cell, 1);
    }

    /** What is judged to learn a move. */
    static RankMoved asked(Cell cell, EditionYear before) {
        return new RankMoved(cell, before, Direction.SAME, null, null);
    }

    private <C extends Claim> Optional<C> right(C question, Class<C> type) {
        return evidence.judge(question).instead().filter(type::isInstance).map(type::cast);
    }
}
