package de.stadtindex.portal.web.comparison;

import de.stadtindex.chart.Chart;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.FederalState;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import de.stadtindex.ranking.YearsCompared;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What a page and its other forms say of the same two editions, found out once for all of them. */
final class Compared {

    private final YearOverYear moves;
    private final Cities cities;
    private final List<String> said;
    private final Supplier<Optional<Chart>> slopes;

    private Compared(YearOverYear moves, Cities cities, List<String> said) {
        this.moves = moves;
        this.cities = cities;
        this.said = said;
        this.slopes =
                SingletonSupplier.of(() -> Optional.ofNullable(ComparisonSlopes.of(moves, moves.moves(), cities)));
    }

    /** Which city moved how. */
    YearOverYear moves() {
        return moves;
    }

    /** The cities of both editions. */
    Cities cities() {
        return cities;
    }

    /** What changed, in sentences, the summary first. */
    List<String> said() {
        return said;
    }

    /** A line for each city known in both editions; empty where there is none. */
    Optional<Chart> slopes() {
        return slopes.get();
    }

    /** The same for some of them. */
    @Nullable
    Chart slopes(List<Move> drawn) {
        return drawn.size() == moves.moves().size() ? slopes().orElse(null) : ComparisonSlopes.of(moves, drawn, cities);
    }

    /** Finds it out. */
    @Component
    static class Maker {

        private final Results results;
        private final YearsCompared compared;
        private final CityDirectory directory;
        private final Evidences evidences;

        Maker(Results results, YearsCompared compared, CityDirectory directory, Evidences evidences) {
            this.results = results;
            this.compared = compared;
            this.directory = directory;
            this.evidences = evidences;
        }

        Compared of(Visit visit, ComparisonView view) {
            Cities cities = new Cities(directory.among(results.everRanked(visit.state())));
            YearOverYear all = compared.between(view.earlier(), view.later(), view.category());
            FederalState state = view.state();
            YearOverYear moves =
                    state == null ? all : all.among(city -> cities.get(city).state() == state);
            return new Compared(
                    moves,
                    cities,
                    new ComparisonSentences(moves, view, evidences.of(visit.state()), visit.words()).all());
        }
    }
}
