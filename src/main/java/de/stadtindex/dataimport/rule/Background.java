package de.stadtindex.dataimport.rule;

import de.stadtindex.ranking.VersionContent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the lines of a file.
 *
 * @param carried figures of the version a draft builds on; those of a cell the file mentions give way to the file
 * @param knownPrevious the edition before; null where none is known
 * @param others further editions that a file could be mistaken for
 * @param statedMeans means of rankings that the file states
 * @param decimals decimals with which the index prints its scores
 */
public record Background(
        List<VersionContent.Cell> carried,
        @Nullable KnownEdition knownPrevious,
        List<KnownEdition> others,
        List<StatedMean> statedMeans,
        int decimals) {

    /** Nothing is known but the lines; scores are printed with one decimal, as the index does. */
    public static final Background NONE = new Background(List.of(), null, List.of(), List.of(), 1);

    public Background {
        carried = List.copyOf(carried);
        others = List.copyOf(others);
        statedMeans = List.copyOf(statedMeans);
    }

    public Optional<KnownEdition> previous() {
        return Optional.ofNullable(knownPrevious);
    }

    public Background carrying(List<VersionContent.Cell> figures) {
        return new Background(figures, knownPrevious, others, statedMeans, decimals);
    }

    public Background after(@Nullable KnownEdition previous) {
        return new Background(carried, previous, others, statedMeans, decimals);
    }

    public Background beside(List<KnownEdition> editions) {
        return new Background(carried, knownPrevious, editions, statedMeans, decimals);
    }

    public Background stating(List<StatedMean> means) {
        return new Background(carried, knownPrevious, others, means, decimals);
    }

    public Background printing(int usualDecimals) {
        return new Background(carried, knownPrevious, others, statedMeans, usualDecimals);
    }
}
