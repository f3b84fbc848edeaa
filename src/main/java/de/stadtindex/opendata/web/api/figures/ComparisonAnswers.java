package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.FederalState;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearsCompared;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares editions. */
@Component
class ComparisonAnswers {

    private final Results results;
    private final YearsCompared compared;
    private final Comparabilities comparabilities;
    private final Naming naming;
    private final Provenances provenances;

    ComparisonAnswers(
            Results results,
            YearsCompared compared,
            Comparabilities comparabilities,
            Naming naming,
            Provenances provenances) {
        this.results = results;
        this.compared = compared;
        this.comparabilities = comparabilities;
        this.naming = naming;
        this.provenances = provenances;
    }

    ComparisonAnswer between(Question question, LiveVersion earlier, LiveVersion later, CategoryKey category) {
        Map<CityKey, CityEntry> cities = naming.cities(question.state());
        Optional<FederalState> state = Naming.state(question);
        YearOverYear all = compared.between(earlier, later, category);
        YearOverYear comparison = state.isEmpty() ? all : all.among(city -> state.equals(FederalState.of(city)));
        ComparabilityNote note = comparabilities.between(question.state(), earlier, later);
        boolean isComparable = note.verdict() != ComparisonVerdict.NOT_COMPARABLE;
        return new ComparisonAnswer(
                provenances.of(question, List.of(earlier, later)),
                Comparability.of(note, question.words()),
                category.value(),
                state.map(FederalState::name).orElse(null),
                comparison.moves().stream()
                        .map(move -> new ComparisonAnswer.Move(
                                ref(move.city(), cities),
                                isComparable ? move.change().gained() : null,
                                figure(results.of(earlier), move.city(), category),
                                figure(results.of(later), move.city(), category)))
                        .toList(),
                refs(comparison.arrived(), cities),
                refs(comparison.left(), cities),
                refs(comparison.unknown(), cities));
    }

    private static FigureAnswer figure(EditionResults edition, CityKey city, CategoryKey category) {
        return FigureAnswer.of(edition.figure(city, category).orElseThrow());
    }

    static List<CityRef> refs(Collection<CityKey> keys, Map<CityKey, CityEntry> cities) {
        return keys.stream().sorted().map(key -> ref(key, cities)).toList();
    }

    static CityRef ref(CityKey key, Map<CityKey, CityEntry> cities) {
        return CityRef.of(Objects.requireNonNull(cities.get(key)));
    }
}
