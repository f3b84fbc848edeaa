package de.stadtindex.claim;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.figure;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An index of nine cities in two editions: Darmstadt, Kassel and Hanau in Hesse, the others elsewhere. */
abstract class NineCities {

    static final EditionYear OF_2024 = new EditionYear(2024);
    static final EditionYear OF_2025 = new EditionYear(2025);
    static final int SIZE = 9;

    final Map<String, Integer> earlier = new HashMap<>();
    final Map<String, Integer> later = new HashMap<>();
    final List<String> withoutRank = new ArrayList<>();
    ComparisonVerdict verdict = ComparisonVerdict.COMPARABLE;

    void move(int from, int to) {
        earlier.put("Darmstadt", from);
        later.put("Darmstadt", to);
    }

    Headlines german() {
        return new Headlines(evidence(), BundledWords.german());
    }

    Headlines english() {
        return new Headlines(evidence(), BundledWords.english());
    }

    static Cell darmstadt() {
        return new Cell(city("Darmstadt"), CategoryKey.OVERALL, OF_2025);
    }

    Evidence evidence() {
        return EvidenceFixtures.evidence(
                List.of(edition(OF_2024, earlier), edition(OF_2025, later)),
                Stream.of(earlier.keySet(), later.keySet(), withoutRank)
                        .flatMap(names -> names.stream())
                        .distinct()
                        .map(HeadlinesTests::entry)
                        .toList(),
                List.of(),
                (_, _) -> verdict);
    }

    EditionResults edition(EditionYear year, Map<String, Integer> ranks) {
        Map<CityKey, Participation> participants = new HashMap<>();
        Map<CityKey, Map<CategoryKey, Figure>> figures = new HashMap<>();
        withoutRank.forEach(name -> participants.put(city(name), Participation.CERTAIN));
        ranks.forEach((name, rank) -> {
            participants.put(city(name), Participation.CERTAIN);
            figures.put(city(name), Map.of(CategoryKey.OVERALL, figure(rank, null)));
        });
        return EditionFixtures.results(
                new EditionFacts(year, LocalDate.of(year.value(), 9, 11), SIZE, null, null, null, null, null),
                List.of(CategoryKey.OVERALL),
                participants,
                figures);
    }

    static CityEntry entry(String name) {
        boolean isHessian = List.of("Darmstadt", "Kassel", "Hanau").contains(name);
        return new CityEntry(
                city(name),
                name,
                new Slug("stadt-" + city(name).ags()),
                isHessian ? FederalState.HE : FederalState.BW,
                100_000,
                LocalDate.of(2019, 12, 31),
                50,
                8);
    }
}
