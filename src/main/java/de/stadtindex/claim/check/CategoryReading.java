package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.CategoryKey;
import java.util.Optional;

/** Reads a claim that names no category as one about the category that the sentence before was about. */
final class CategoryReading {

    private CategoryReading() {}

    /** The same said of a category; empty for what is said of no category, or of one already. */
    static Optional<Claim> of(Claim claim, CategoryKey category) {
        if (!claim.category().equals(CategoryKey.OVERALL)) {
            return Optional.empty();
        }
        return switch (claim) {
            case Snapshot.Ranked(Cell cell, int rank) -> Optional.of(new Snapshot.Ranked(in(cell, category), rank));
            case Snapshot.Scored scored ->
                Optional.of(new Snapshot.Scored(in(scored.cell(), category), scored.points()));
            case Snapshot.Ahead ahead -> Optional.of(new Snapshot.Ahead(in(ahead.cell(), category), ahead.other()));
            case Snapshot.Distance apart ->
                Optional.of(
                        new Snapshot.Distance(category, apart.year(), apart.below(), apart.above(), apart.points()));
            case Change.PreviousRank previous ->
                Optional.of(new Change.PreviousRank(in(previous.cell(), category), previous.before(), previous.rank()));
            default -> Optional.empty();
        };
    }

    private static Cell in(Cell cell, CategoryKey category) {
        return new Cell(cell.city(), category, cell.year());
    }
}
