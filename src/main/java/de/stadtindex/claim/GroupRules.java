package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.core.CityKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges a city's place among those of a group. How many of the group stand ahead is counted where ranks are known; of
 * the open ranks ahead, as many may belong to the group as it has cities without a rank, and at least as many must as the
 * cities outside of it cannot fill.
 */
final class GroupRules {

    /** The places that are possible, both ends included. */
    private record Range(int from, int to) {

        Range or(Range other) {
            return new Range(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final Evidence evidence;

    GroupRules(Evidence evidence) {
        this.evidence = evidence;
    }

    Finding judge(Placed claim) {
        Cell cell = claim.cell();
        if (evidence.city(cell.city()).filter(claim.group()::contains).isEmpty()) {
            return Finding.of(claim, Truth.FALSE).because(List.of(new Reason.NotOfGroup(cell.city(), claim.group())));
        }
        Field field = evidence.field(cell);
        Possible possible = field.of(cell.city());
        List<CityKey> rivals = rivals(claim);
        Optional<Range> range = possible.stream()
                .mapToObj(rank -> range(field, cell.city(), rivals, rank))
                .reduce(Range::or);
        return finding(claim, range, possible.perhapsAbsent())
                .because(reasons(field, cell, possible))
                .lookedAt(Stream.concat(Stream.of(cell.city()), rivals.stream())
                        .filter(city -> field.ranked(city) != Truth.FALSE)
                        .map(city -> evidence.input(cell.of(city))));
    }

    private static Finding finding(Placed claim, Optional<Range> range, boolean perhapsAbsent) {
        if (range.isEmpty()) {
            return Finding.of(claim, Truth.FALSE);
        }
        Range places = range.get();
        if (claim.place() < places.from() || claim.place() > places.to()) {
            Finding refuted = Finding.of(claim, Truth.FALSE);
            return places.from() == places.to() && !perhapsAbsent
                    ? refuted.instead(new Placed(claim.cell(), claim.group(), places.from()))
                    : refuted;
        }
        boolean proven = places.from() == places.to() && !perhapsAbsent;
        return Finding.of(claim, proven ? Truth.TRUE : Truth.UNKNOWN);
    }

    private List<CityKey> rivals(Placed claim) {
        return evidence.cities()
                .filter(claim.group()::contains)
                .map(CityEntry::key)
                .filter(city -> !city.equals(claim.cell().city()))
                .sorted()
                .toList();
    }

    private static Range range(Field field, CityKey city, List<CityKey> rivals, int rank) {
        int ahead = count(rivals.stream().filter(rival -> field.isSurelyAhead(rival, rank)));
        int openAhead = count(field.open().filter(open -> open < rank).boxed());
        int openBehind = count(field.open().filter(open -> open > rank).boxed());
        int unplaced = count(rivals.stream().filter(field.unplaced()::contains));
        if (!field.isClosed()) {
            return new Range(1 + ahead, 1 + ahead + Math.min(openAhead, unplaced + field.unlisted()));
        }
        int others = field.unplaced().size() - unplaced - (field.unplaced().contains(city) ? 1 : 0);
        int least = Math.max(0, Math.max(openAhead - others, unplaced - openBehind));
        return new Range(1 + ahead + least, 1 + ahead + Math.min(openAhead, unplaced));
    }

    private static int count(Stream<?> stream) {
        return Math.toIntExact(stream.count());
    }

    private List<Reason> reasons(Field field, Cell cell, Possible possible) {
        if (!possible.isSure()) {
            return List.of(evidence.whyNoRank(cell));
        }
        List<Integer> ahead =
                field.open().filter(open -> open < possible.best()).boxed().toList();
        return ahead.isEmpty() ? List.of() : List.of(new Reason.RanksOpen(cell.category(), cell.year(), ahead));
    }
}
