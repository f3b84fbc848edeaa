package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that two versions tell differently.
 *
 * @param former what the earlier one says; null if it says nothing
 * @param latter what the later one says; null if it says nothing; the two are never both null
 */
public record CellChange(
        CityKey city,
        CategoryKey category,
        @Nullable Figure former,
        @Nullable Figure latter) {

    /** What became of the figure. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED,
        /** Both have it, and differ in rank, score, certainty or source. */
        CHANGED,
        /** Only the earlier version has it. */
        REMOVED
    }

    public Kind kind() {
        if (former == null) {
            return Kind.ADDED;
        }
        return latter == null ? Kind.REMOVED : Kind.CHANGED;
    }

    public Optional<Figure> before() {
        return Optional.ofNullable(former);
    }

    public Optional<Figure> after() {
        return Optional.ofNullable(latter);
    }

    /** Whether another rank is told, or one is told or kept silent for the first time. */
    public boolean affectsRank() {
        return !Objects.equals(rank(former), rank(latter));
    }

    /** Whether rank or score differ, and not only how surely and where they were read. */
    public boolean affectsValue() {
        return affectsRank() || !Objects.equals(score(former), score(latter));
    }

    private static @Nullable Rank rank(@Nullable Figure figure) {
        return figure == null ? null : figure.knownRank();
    }

    private static @Nullable Score score(@Nullable Figure figure) {
        return figure == null ? null : figure.knownScore();
    }
}
