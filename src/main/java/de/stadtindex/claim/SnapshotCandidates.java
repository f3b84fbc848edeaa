package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.History.BestSince;
import de.stadtindex.claim.History.InARow;
import de.stadtindex.claim.History.Times;
import de.stadtindex.claim.History.WorstSince;
import de.stadtindex.claim.Snapshot.Ahead;
import de.stadtindex.claim.Snapshot.Distance;
import de.stadtindex.claim.Snapshot.InTop;
import de.stadtindex.claim.Snapshot.Last;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be said of a city in one ranking of an edition, alone and beside all editions before. */
final class SnapshotCandidates {

    /** The bounds of which people speak. */
    static final List<Integer> TOPS = List.of(3, 5, 10, 20, 50);

    private static final int WORTH_COUNTING = 10;
    private static final int LAST_PLACE_TOLD = 3;
    /** Stands where the right number is asked for; no score and no difference of two is that low. */
    private static final BigDecimal ANY = BigDecimal.valueOf(-999);

    private final Evidence evidence;
    private final Cell cell;
    private final int rank;

    /** For a city whose rank is not known, rank 0 stands: no claim about it holds. */
    SnapshotCandidates(Evidence evidence, Cell cell) {
        this.evidence = evidence;
        this.cell = cell;
        this.rank = evidence.possible(cell).sure().orElse(0);
    }

    Stream<Claim> all() {
        Stream<Claim> points = right(new Scored(cell, ANY));
        return rank == 0
                ? points
                : Stream.of(points, ranks(), places(), counted(), extremes(), distances(), rivals())
                        .flatMap(Function.identity());
    }

    private Stream<Claim> ranks() {
        return Stream.concat(
                Stream.of(new Ranked(cell, rank), new Last(cell)), top().<Claim>map(Function.identity()).stream());
    }

    /** The smallest of the usual bounds that the rank is within; being first is no bound. */
    private Optional<InTop> top() {
        return TOPS.stream()
                .filter(places ->
                        rank <= places && places < evidence.field(cell).size())
                .findFirst()
                .map(places -> new InTop(cell, places));
    }

    private Stream<Claim> places() {
        return groups().flatMap(group -> {
            Placed first = new Placed(cell, group, 1);
            Finding judged = evidence.judge(first);
            return judged.truth() == Truth.FALSE
                    ? judged.instead().filter(this::isWorthTelling).stream()
                    : Stream.of(first);
        });
    }

    /** A place among the first of a group that has more cities than that. */
    private boolean isWorthTelling(Claim claim) {
        return claim instanceof Placed placed
                && placed.place() <= LAST_PLACE_TOLD
                && evidence.rivals(cell, placed.group()).count() >= placed.place();
    }

    /** A group of one has no best. */
    private Stream<Group> groups() {
        CityEntry city = evidence.city(cell.city()).orElseThrow();
        return Stream.<Group>concat(
                        Stream.of(new Group.OfState(city.state())), city.sizeClass().map(Group.OfSize::new).stream())
                .filter(group -> evidence.rivals(cell, group).findAny().isPresent());
    }

    /** How often in a row, or whether for the first time: of a place among the first, and of being best of the state. */
    private Stream<Claim> counted() {
        Stream<Snapshot> tops =
                top().filter(top -> top.places() <= WORTH_COUNTING).<Snapshot>map(Function.identity()).stream();
        Stream<Snapshot> firsts = rank == 1 ? Stream.of(new Ranked(cell, 1)) : Stream.empty();
        Stream<Snapshot> leads =
                groups().filter(Group.OfState.class::isInstance).map(group -> new Placed(cell, group, 1));
        return Stream.of(tops, firsts, leads)
                .flatMap(Function.identity())
                .filter(snapshot -> evidence.judge(snapshot).truth() == Truth.TRUE)
                .flatMap(snapshot -> Stream.of(new Times(snapshot, 1), new InARow(snapshot, 1)))
                .flatMap(this::right)
                .filter(claim ->
                        claim instanceof Times(Snapshot _, int times) ? times == 1 && hasPast() : isRow(claim));
    }

    private static boolean isRow(Claim claim) {
        return claim instanceof InARow(Snapshot _, int times) && times > 1;
    }

    private boolean hasPast() {
        return evidence.state().years().stream()
                .filter(year -> year.isBefore(cell.year()))
                .anyMatch(year -> evidence.field(cell.in(year)).ranked(cell.city()) != Truth.FALSE);
    }

    private Stream<Claim> extremes() {
        List<EditionYear> earlier = evidence.state().years().stream()
                .filter(year -> year.isBefore(cell.year()))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (earlier.size() < 2) {
            return Stream.empty();
        }
        Stream<Claim> ever = Stream.of(new BestSince(cell, null), new WorstSince(cell, null));
        Stream<Claim> since =
                IntStream.range(2, earlier.size()).mapToObj(earlier::get).flatMap(year -> since(year).stream());
        return Stream.concat(ever, since);
    }

    /** The last edition that was as good or better, or as bad or worse, with only lesser ones since. */
    private Optional<Claim> since(EditionYear year) {
        int then = evidence.possible(cell.in(year)).sure().orElse(0);
        if (then == 0) {
            return Optional.empty();
        }
        return then <= rank
                ? Optional.of(new BestSince(cell, year)).map(Function.identity())
                : Optional.of(new WorstSince(cell, year)).map(Function.identity());
    }

    private Stream<Claim> distances() {
        Mark own = new Mark.OfCity(cell.city());
        return IntStream.of(1, WORTH_COUNTING, rank - 1)
                .distinct()
                .filter(mark -> mark >= 1 && mark < rank)
                .mapToObj(mark -> new Distance(cell.category(), cell.year(), own, new Mark.OfRank(mark), ANY))
                .flatMap(this::right)
                .filter(claim ->
                        claim instanceof Distance distance && distance.points().signum() > 0);
    }

    /** The next of the state behind this city. */
    private Stream<Claim> rivals() {
        CityEntry city = evidence.city(cell.city()).orElseThrow();
        Comparator<CityKey> byRank = Comparator.comparingInt(
                other -> evidence.possible(cell.of(other)).best());
        return evidence
                .rivals(cell, new Group.OfState(city.state()))
                .map(CityEntry::key)
                .filter(other -> evidence.possible(cell.of(other)).isSure())
                .filter(other -> evidence.possible(cell.of(other)).best() > rank)
                .min(byRank)
                .<Claim>map(other -> new Ahead(cell, other))
                .stream();
    }

    private Stream<Claim> right(Claim claim) {
        return evidence.judge(claim).instead().stream();
    }
}
