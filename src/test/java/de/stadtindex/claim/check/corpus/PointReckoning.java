package de.stadtindex.claim.check.corpus;

import de.stadtindex.claim.check.corpus.Published.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assertions about points and about the figures of an edition. */
final class PointReckoning {

    private final Published published;

    PointReckoning(Published published) {
        this.published = published;
    }

    Reckoned of(Proposition said) {
        return switch (said.kind()) {
            case "score" -> score(said);
            case "points-change" ->
                compare(difference(published.score(said.cell()), published.score(said.earlierCell())), said.word(4));
            case "distance" -> compare(difference(end(said, 3), end(said, 4)).map(BigDecimal::abs), said.word(5));
            case "mean-change" -> compare(difference(mean(said.laterYear(1)), mean(said.earlierYear(1))), said.word(2));
            case "cities", "indicators", "parameters", "data_points", "mean_score" ->
                compare(figure(said.number(1), said.kind()), said.word(2));
            case "top_ten_score" -> compare(threshold(said.number(1)), said.word(2));
            default -> throw new IllegalArgumentException("No such proposition: " + said);
        };
    }

    private Reckoned score(Proposition said) {
        Cell cell = said.cell();
        if (!published.isRanked(cell.city(), cell.year())) {
            return Reckoned.NO;
        }
        boolean outOfOrder = published.score(cell).isEmpty() && isOutOfOrder(cell, new BigDecimal(said.word(4)));
        return outOfOrder ? Reckoned.NO : compare(published.score(cell), said.word(4));
    }

    /** Whether a city that is surely ahead would have fewer points, or one surely behind more. */
    private boolean isOutOfOrder(Cell cell, BigDecimal said) {
        Set<Integer> own = published.possibleRanks(cell);
        return published.cities(cell.year()).stream()
                .map(city -> new Cell(city, cell.year(), cell.category()))
                .filter(other -> published.score(other).isPresent())
                .anyMatch(other -> {
                    int sign = said.compareTo(published.score(other).orElseThrow());
                    return sign != 0
                            && published.possibleRanks(other).stream()
                                    .allMatch(rank -> own.stream().allMatch(mine -> (rank - mine) * sign < 0));
                });
    }

    private Optional<BigDecimal> end(Proposition said, int index) {
        String end = said.word(index);
        Optional<String> city = end.startsWith("#")
                ? published.holder(said.number(1), said.word(2), Integer.parseInt(end.substring(1)))
                : Optional.of(end);
        return city.flatMap(name -> published.score(new Cell(name, said.number(1), said.word(2))));
    }

    private Optional<BigDecimal> mean(int year) {
        return figure(year, "mean_score");
    }

    private Optional<BigDecimal> threshold(int year) {
        return figure(year, "top_ten_score")
                .or(() -> published
                        .holder(year, "gesamt", 10)
                        .flatMap(city -> published.score(new Cell(city, year, "gesamt"))));
    }

    private Optional<BigDecimal> figure(int year, String column) {
        return published.edition(year, column).map(BigDecimal::new);
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(value -> other.map(value::subtract));
    }

    /** An assertion with fewer decimals is right if it is the rounded figure. */
    private static Reckoned compare(Optional<BigDecimal> known, String said) {
        if (known.isEmpty()) {
            return Reckoned.UNKNOWN;
        }
        BigDecimal asserted = new BigDecimal(said);
        int decimals = Math.min(asserted.scale(), known.get().scale());
        return Reckoned.over(
                List.of(known.get()),
                value -> value.setScale(decimals, RoundingMode.HALF_UP).compareTo(asserted) == 0);
    }
}
