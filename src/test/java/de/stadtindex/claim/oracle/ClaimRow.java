package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Change;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.History;
import de.stadtindex.claim.Mark;
import de.stadtindex.claim.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim taken apart into the columns of the oracle's own table. Only what the claim says goes in, nothing that was judged. */
final class ClaimRow {

    static final List<String> COLUMNS = List.of(
            "id",
            "set_no",
            "form",
            "what",
            "year",
            "before",
            "city",
            "category",
            "n",
            "points",
            "direction",
            "degree",
            "measure",
            "grp",
            "other",
            "below_rank",
            "above_rank",
            "times");

    private final Map<String, String> values = new HashMap<>();

    private ClaimRow(int id, int set, Claim claim) {
        put("id", id);
        put("set_no", set);
        put("form", claim.type());
        put("year", claim.year());
        claim.earlier().ifPresent(before -> put("before", before));
        claim.city().ifPresent(city -> put("city", city));
        put("category", claim.category());
        switch (claim) {
            case Snapshot snapshot -> say("PLAIN", snapshot);
            case Change.OfCell change -> say(change);
            case Change.Remains remains -> say("REMAINS", remains.what());
            case History.InARow row -> say("STREAK", row);
            case History.MovedInARow moved -> say(moved);
            case History.Times times -> say("TIMES", times);
            case History.Extreme _ -> {}
            case EditionClaim edition -> say(edition);
        }
    }

    /** The line of a claim in the text form of COPY. */
    static String of(int id, int set, Claim claim) {
        Map<String, String> values = new ClaimRow(id, set, claim).values;
        return COLUMNS.stream()
                .map(column -> values.getOrDefault(column, "\\N"))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private void say(String form, History.Repeated repeated) {
        say(form, repeated.what());
        put("times", repeated.times());
    }

    private void say(History.MovedInARow moved) {
        put("form", "MOVED_IN_A_ROW");
        put("direction", moved.direction());
        put("times", moved.times());
    }

    private void say(String form, Snapshot snapshot) {
        put("form", form);
        put("what", snapshot.type());
        switch (snapshot) {
            case Snapshot.Ranked(var _, int rank) -> put("n", rank);
            case Snapshot.InTop(var _, int places) -> put("n", places);
            case Snapshot.Last _ -> {}
            case Snapshot.Placed(var _, Group group, int place) -> {
                put("n", place);
                put("grp", name(group));
            }
            case Snapshot.Scored(var _, var points) -> put("points", points.toPlainString());
            case Snapshot.Ahead(var _, var other) -> put("other", other);
            case Snapshot.Distance distance -> say(distance);
        }
    }

    private void say(Snapshot.Distance distance) {
        put("points", distance.points().toPlainString());
        if (distance.below() instanceof Mark.OfRank(int rank)) {
            put("below_rank", rank);
        }
        switch (distance.above()) {
            case Mark.OfRank(int rank) -> put("above_rank", rank);
            case Mark.OfCity(var city) -> put("other", city);
        }
    }

    private void say(Change.OfCell change) {
        switch (change) {
            case Change.PreviousRank(var _, var _, int rank) -> top("RANK", rank);
            case Change.EnteredTop(var _, var _, int places) -> top("TOP_N", places);
            case Change.LeftTop(var _, var _, int places) -> top("TOP_N", places);
            case Change.RankMoved(var _, var _, var direction, var places, var degree) -> {
                put("direction", direction);
                put("n", places);
                put("degree", degree);
            }
            case Change.ScoreMoved(var _, var _, var direction, var points) -> {
                put("direction", direction);
                put("points", points == null ? null : points.toPlainString());
            }
            case Change.RankDownPointsUp _ -> put("direction", "DOWN");
            case Change.LargestMove(var _, var _, var direction) -> {
                put("form", "LARGEST_MOVE");
                put("direction", direction);
            }
            case Change.CategoriesMoved moved -> say(moved);
            case Change.NewCity _ -> {}
        }
    }

    private void say(Change.CategoriesMoved moved) {
        put("direction", moved.direction());
        put("measure", moved.measure());
        put("n", moved.count());
    }

    private void say(EditionClaim claim) {
        switch (claim) {
            case EditionClaim.Counted counted -> put("n", counted.count());
            case EditionClaim.Mean mean -> put("points", mean.points().toPlainString());
            case EditionClaim.TopTenFrom top -> put("points", top.points().toPlainString());
            case EditionClaim.MeanMoved moved -> put("points", moved.points().toPlainString());
        }
    }

    private void top(String what, int n) {
        put("what", what);
        put("n", n);
    }

    private static String name(Group group) {
        return switch (group) {
            case Group.OfState(var state) -> state.name();
            case Group.OfSize(var size) -> size.name();
        };
    }

    private void put(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value.toString());
        }
    }
}
