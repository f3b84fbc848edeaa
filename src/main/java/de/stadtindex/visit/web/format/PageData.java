package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page holds, for its other forms; what only some of them need is made when they do.
 *
 * @param name what its file is called before version and ending, such as {@code rangliste-2025-mobilitaet}
 * @param title what it shows
 * @param finding what it says, in a sentence or two; empty for none
 * @param fixed the path under which its figures never change
 * @param versions the versions its figures are of, newest edition first; at least one
 * @param table all figures of the page that are its own
 * @param diagrams its charts, the one that stands for the page first
 * @param badge where its city stands; null for a page that is not of one city
 */
public record PageData(
        Visit visit,
        String name,
        String title,
        Supplier<String> finding,
        String fixed,
        List<LiveVersion> versions,
        Supplier<DataTable> table,
        List<Diagram> diagrams,
        @Nullable Badge badge) {

    public PageData {
        versions = List.copyOf(versions);
        diagrams = List.copyOf(diagrams);
    }

    /** The version by which the state of its figures is named. */
    public VersionNumber stand() {
        return visit.named(versions);
    }

    /** That version and the day it came out, as the page says it. */
    String provenance() {
        return visit.provenance(versions, fixed).text();
    }

    /** When the newest of its figures came out. */
    Instant changed() {
        return LiveVersion.latest(versions).publishAt();
    }

    /** The diagram of this name, the first without one; empty where there is none. */
    Optional<Diagram> diagram(String wanted) {
        return diagrams.stream()
                .filter(diagram -> wanted.isEmpty() || diagram.name().equals(wanted))
                .findFirst();
    }
}
