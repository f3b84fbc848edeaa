package de.stadtindex.claim.check.corpus;

import de.stadtindex.city.SizeClass;
import de.stadtindex.claim.check.corpus.Published.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Assertions about the ranks of one edition. */
final class RankReckoning {

    private final Published published;

    RankReckoning(Published published) {
        this.published = published;
    }

    Reckoned of(Proposition said) {
        return switch (said.kind()) {
            case "rank" -> rank(said, rank -> rank == said.number(4));
            case "top" -> rank(said, rank -> rank <= said.number(4));
            case "last" -> rank(said, rank -> rank == published.cityCount(said.laterYear(2)));
            case "new" -> isNew(said.word(1), said.number(2));
            case "ahead" -> ahead(said.cell(), new Cell(said.word(4), said.laterYear(2), said.word(3)));
            default -> Reckoned.over(places(said.cell(), group(said.word(4))), place -> place == said.number(5));
        };
    }

    private Reckoned rank(Proposition said, Predicate<Integer> holds) {
        return Reckoned.over(published.possibleRanks(said.cell()), holds);
    }

    private Reckoned isNew(String city, int year) {
        return published.isRanked(city, year) && !published.isRanked(city, year - 1)
                ? new Reckoned(Reckoned.Verdict.SUPPORTED, null)
                : Reckoned.NO;
    }

    private Reckoned ahead(Cell one, Cell other) {
        List<Integer> leads = new ArrayList<>();
        for (int rank : published.possibleRanks(one)) {
            for (int behind : published.possibleRanks(other)) {
                if (rank != behind) {
                    leads.add(behind - rank);
                }
            }
        }
        return new Reckoned(Reckoned.over(leads, lead -> lead > 0).verdict(), null);
    }

    private Predicate<String> group(String group) {
        return SizeClass.ofSlug(group)
                .<Predicate<String>>map(size -> city -> SizeClass.of(published.population(city)) == size)
                .orElse(city -> published.state(city).equals(group));
    }

    /** The places a city may have within a group of cities. */
    private Set<Integer> places(Cell cell, Predicate<String> group) {
        Set<Integer> places = new TreeSet<>();
        if (group.test(cell.city())) {
            published.possibleRanks(cell).forEach(rank -> addPlaces(places, cell, rank, group));
        }
        return places;
    }

    private void addPlaces(Set<Integer> places, Cell cell, int rank, Predicate<String> group) {
        int surely = 0;
        int unknownInside = 0;
        int unknownOutside = 0;
        for (String city : published.cities(cell.year())) {
            Set<Integer> possible = published.possibleRanks(new Cell(city, cell.year(), cell.category()));
            if (possible.size() == 1) {
                surely += group.test(city) && possible.iterator().next() < rank ? 1 : 0;
            } else if (!city.equals(cell.city())) {
                unknownInside += group.test(city) ? 1 : 0;
                unknownOutside += group.test(city) ? 0 : 1;
            }
        }
        int open = (int) published.openRanks(cell.year(), cell.category()).stream()
                .filter(free -> free < rank)
                .count();
        for (int more = Math.max(0, open - unknownOutside); more <= Math.min(open, unknownInside); more++) {
            places.add(1 + surely + more);
        }
    }
}
