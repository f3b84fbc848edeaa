package de.stadtindex.claim.check.corpus;

import de.stadtindex.claim.check.corpus.Published.Cell;
import de.stadtindex.claim.check.corpus.Reckoned.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Assertions about what moved between two editions. */
final class ChangeReckoning {

    private static final List<String> FIVE =
            List.of("verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet", "gesellschaft");

    private final Published published;

    ChangeReckoning(Published published) {
        this.published = published;
    }

    Reckoned of(Proposition said) {
        return switch (said.kind()) {
            case "change" -> change(said);
            case "entered" -> overPairs(said, (was, is) -> was > said.number(4) && is <= said.number(4));
            case "left" -> overPairs(said, (was, is) -> was <= said.number(4) && is > said.number(4));
            case "largest-climb" -> largest(said, 1);
            case "largest-fall" -> largest(said, -1);
            case "categories" -> categories(said);
            default -> overPairs(said, (was, is) -> is > was).and(morePoints(said));
        };
    }

    private Reckoned change(Proposition said) {
        List<Integer> steps = steps(said.earlierCell(), said.cell());
        return Reckoned.over(steps, step -> matches(step, said.word(4)));
    }

    private static boolean matches(int step, String said) {
        return switch (said) {
            case "up" -> step > 0;
            case "down" -> step < 0;
            case "same" -> step == 0;
            default -> step == Integer.parseInt(said);
        };
    }

    /** Places climbed (positive) or fallen, in every case the figures allow. */
    private List<Integer> steps(Cell earlier, Cell later) {
        List<Integer> steps = new ArrayList<>();
        for (int was : published.possibleRanks(earlier)) {
            for (int is : published.possibleRanks(later)) {
                steps.add(was - is);
            }
        }
        return steps;
    }

    private Reckoned overPairs(Proposition said, BiFunction<Integer, Integer, Boolean> holds) {
        List<Boolean> cases = new ArrayList<>();
        for (int was : published.possibleRanks(said.earlierCell())) {
            for (int is : published.possibleRanks(said.cell())) {
                cases.add(holds.apply(was, is));
            }
        }
        return new Reckoned(Reckoned.over(cases, Boolean::booleanValue).verdict(), null);
    }

    private Reckoned morePoints(Proposition said) {
        var was = published.score(said.earlierCell());
        var is = published.score(said.cell());
        if (was.isEmpty() || is.isEmpty()) {
            return Reckoned.UNKNOWN;
        }
        return Reckoned.over(List.of(is.get().compareTo(was.get())), more -> more > 0);
    }

    /** Whether no other city may have moved as far. */
    private Reckoned largest(Proposition said, int direction) {
        List<Integer> own = steps(said.earlierCell(), said.cell(), direction);
        List<List<Integer>> others = stepsOfOthers(said, direction);
        int surely = others.stream().mapToInt(ChangeReckoning::least).max().orElse(0);
        if (own.isEmpty() || most(own) <= 0 || surely > most(own)) {
            return Reckoned.NO;
        }
        int perhaps = others.stream().mapToInt(ChangeReckoning::most).max().orElse(0);
        return perhaps < least(own) ? new Reckoned(Verdict.SUPPORTED, null) : Reckoned.UNKNOWN;
    }

    private List<List<Integer>> stepsOfOthers(Proposition said, int direction) {
        return published.cities(said.laterYear(2)).stream()
                .filter(city -> !city.equals(said.word(1)))
                .map(city -> steps(
                        new Cell(city, said.earlierYear(2), said.word(3)),
                        new Cell(city, said.laterYear(2), said.word(3)),
                        direction))
                .filter(steps -> !steps.isEmpty())
                .toList();
    }

    private List<Integer> steps(Cell earlier, Cell later, int direction) {
        return steps(earlier, later).stream().map(step -> direction * step).toList();
    }

    private static int least(List<Integer> steps) {
        return steps.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static int most(List<Integer> steps) {
        return steps.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** How many of the five categories moved in a direction; unknown steps may or may not have. */
    private Reckoned categories(Proposition said) {
        List<Reckoned> moves = FIVE.stream()
                .map(category -> new Proposition(List.of("change", said.word(1), said.word(2), category, said.word(3))))
                .map(this::change)
                .toList();
        long sure = moves.stream()
                .filter(move -> move.verdict() == Verdict.SUPPORTED)
                .count();
        long unsure = moves.stream()
                .filter(move -> move.verdict() == Verdict.NOT_CHECKABLE)
                .count();
        List<Integer> counts =
                Stream.iterate((int) sure, count -> count + 1).limit(unsure + 1).toList();
        return Reckoned.over(counts, count -> Objects.equals(count, said.number(4)));
    }
}
