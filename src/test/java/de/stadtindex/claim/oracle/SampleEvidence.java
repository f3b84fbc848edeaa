package de.stadtindex.claim.oracle;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.EvidenceFixtures;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Score;
import de.stadtindex.core.Slug;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankingFixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands a sample to the engine. */
final class SampleEvidence {

    private SampleEvidence() {}

    static Evidence of(Sample sample) {
        List<CategoryKey> categories =
                sample.categories().stream().map(CategoryKey::new).toList();
        return EvidenceFixtures.evidence(
                sample.editions().stream()
                        .map(edition -> results(edition, categories))
                        .toList(),
                sample.cities().stream().map(SampleEvidence::entry).toList(),
                categories.subList(1, categories.size()),
                (before, year) -> sample.incomparable().contains(new Sample.Pair(before, year))
                        ? ComparisonVerdict.NOT_COMPARABLE
                        : ComparisonVerdict.COMPARABLE);
    }

    private static CityEntry entry(Sample.City city) {
        return new CityEntry(
                new CityKey(city.ags()),
                "Stadt " + city.ags(),
                new Slug("stadt-" + city.ags()),
                FederalState.valueOf(city.state()),
                city.population(),
                LocalDate.of(2019, 12, 31),
                50,
                8);
    }

    private static EditionResults results(Sample.Edition edition, List<CategoryKey> categories) {
        Map<CityKey, Participation> participants = edition.participants().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new CityKey(entry.getKey()),
                        entry -> entry.getValue() ? Participation.CERTAIN : Participation.PRESUMED));
        Map<CityKey, Map<CategoryKey, Figure>> figures = new HashMap<>();
        edition.known()
                .forEach((spot, known) -> figures.computeIfAbsent(new CityKey(spot.city()), _ -> new HashMap<>())
                        .put(new CategoryKey(spot.category()), figure(known)));
        return EditionFixtures.results(facts(edition), categories, participants, figures);
    }

    private static Figure figure(Sample.Known known) {
        return RankingFixtures.figure(known.rank(), map(known.score(), BigDecimal::toPlainString));
    }

    private static EditionFacts facts(Sample.Edition edition) {
        Sample.Facts facts = edition.facts();
        return new EditionFacts(
                new EditionYear(edition.year()),
                LocalDate.of(edition.year(), 9, 11),
                edition.size(),
                facts.indicators(),
                facts.parameters(),
                facts.dataPoints(),
                map(facts.mean(), Score::new),
                map(facts.topTen(), Score::new));
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> made) {
        return value == null ? null : made.apply(value);
    }
}
