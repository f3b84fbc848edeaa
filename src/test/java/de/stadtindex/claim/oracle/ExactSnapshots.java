package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.Mark;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.claim.oracle.Sample.City;
import de.stadtindex.claim.oracle.Sample.Edition;
import de.stadtindex.claim.oracle.Sample.Known;
import de.stadtindex.claim.oracle.Sample.Spot;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tries out what one edition may really have said. */
final class ExactSnapshots {

    /** Stands for the rank of a city that was not ranked. */
    static final int NONE = 0;

    private record Field(int year, String category) {}

    private final Sample sample;
    private final Map<Field, List<Map<String, Integer>>> worlds = new HashMap<>();

    ExactSnapshots(Sample sample) {
        this.sample = sample;
    }

    Sample sample() {
        return sample;
    }

    List<Map<String, Integer>> worlds(int year, String category) {
        return worlds.computeIfAbsent(new Field(year, category), _ -> Worlds.of(sample.edition(year), category));
    }

    /** The ranks the city may really have had, {@link #NONE} where it may not have taken part. */
    Set<Integer> ranks(Cell cell) {
        return worlds(cell.year().value(), cell.category().value()).stream()
                .map(world -> world.getOrDefault(cell.city().ags(), NONE))
                .collect(Collectors.toSet());
    }

    @Nullable
    BigDecimal score(int year, String city, String category) {
        Known known = sample.edition(year).known().get(new Spot(city, category));
        return known == null ? null : known.score();
    }

    Can of(Snapshot snapshot) {
        return worlds(snapshot.year().value(), snapshot.category().value()).stream()
                .map(world -> in(world, snapshot))
                .reduce(Can.NEITHER, Can::or);
    }

    private Can in(Map<String, Integer> world, Snapshot snapshot) {
        return switch (snapshot) {
            case Snapshot.Distance distance -> distance(world, distance);
            case Snapshot.OfCity ofCity -> {
                Integer rank = world.get(ofCity.cell().city().ags());
                yield rank == null ? Can.surely(false) : in(world, rank, ofCity);
            }
        };
    }

    private Can in(Map<String, Integer> world, int rank, Snapshot.OfCity snapshot) {
        Edition edition = sample.edition(snapshot.year().value());
        return switch (snapshot) {
            case Snapshot.Ranked(var _, int claimed) -> Can.surely(rank == claimed);
            case Snapshot.InTop(var _, int places) -> Can.surely(rank <= places);
            case Snapshot.Last _ -> Can.surely(rank == edition.size());
            case Snapshot.Placed(Cell cell, Group group, int place) ->
                Can.surely(isIn(group, cell.city().ags()) && ahead(world, group, rank) == place - 1);
            case Snapshot.Scored(Cell cell, BigDecimal points) ->
                Figures.same(
                        points,
                        score(edition.year(), cell.city().ags(), cell.category().value()));
            case Snapshot.Ahead(var _, var other) -> Can.surely(world.getOrDefault(other.ags(), NONE) > rank);
        };
    }

    private long ahead(Map<String, Integer> world, Group group, int rank) {
        return world.keySet().stream()
                .filter(city -> isIn(group, city))
                .filter(city -> world.getOrDefault(city, NONE) < rank)
                .count();
    }

    private boolean isIn(Group group, String ags) {
        City city = sample.city(ags);
        return switch (group) {
            case Group.OfState(var state) -> city.state().equals(state.name());
            case Group.OfSize(var size) ->
                switch (size) {
                    case METROPOLIS -> city.population() >= 500_000;
                    case LARGE -> city.population() >= 250_000 && city.population() < 500_000;
                    case MEDIUM -> city.population() >= 150_000 && city.population() < 250_000;
                    case SMALL -> city.population() < 150_000;
                };
        };
    }

    private Can distance(Map<String, Integer> world, Snapshot.Distance distance) {
        int year = distance.year().value();
        int size = sample.edition(year).size();
        if (isNobody(world, distance.below(), size) || isNobody(world, distance.above(), size)) {
            return Can.surely(false);
        }
        String below = holder(world, distance.below());
        String above = holder(world, distance.above());
        String category = distance.category().value();
        boolean sameCity = distance.below().equals(distance.above()) || (!below.isEmpty() && below.equals(above));
        return Figures.same(
                distance.points(),
                sameCity
                        ? BigDecimal.ZERO
                        : Figures.difference(score(year, above, category), score(year, below, category)));
    }

    private static boolean isNobody(Map<String, Integer> world, Mark mark, int size) {
        return switch (mark) {
            case Mark.OfRank(int rank) -> rank > size;
            case Mark.OfCity(var city) -> !world.containsKey(city.ags());
        };
    }

    /** The city at a mark; empty for a stranger. */
    private static String holder(Map<String, Integer> world, Mark mark) {
        return switch (mark) {
            case Mark.OfCity(var city) -> city.ags();
            case Mark.OfRank(int rank) ->
                world.entrySet().stream()
                        .filter(entry -> entry.getValue() == rank)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
        };
    }
}
