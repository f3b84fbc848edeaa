package de.stadtindex.claim.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.EvidenceFixtures;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankingFixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the fact check makes of any text, with a made-up index of some cities: all it finds is inside the text. */
public final class PastedText {

    private static final List<String> NAMES = List.of(
            "Darmstadt",
            "Kassel",
            "München",
            "Frankfurt am Main",
            "Köln",
            "Freiburg im Breisgau",
            "Hamburg",
            "Ulm",
            "Halle (Saale)");
    private static final List<CategoryKey> CATEGORIES = Stream.of("gesamt", "verwaltung", "mobilitaet")
            .map(CategoryKey::new)
            .toList();
    private static final List<CityEntry> CITIES =
            IntStream.range(0, NAMES.size()).mapToObj(PastedText::city).toList();
    private static final int NEWEST = 2025;
    private static final Evidence EVIDENCE = EvidenceFixtures.evidence(
            IntStream.rangeClosed(2019, NEWEST).mapToObj(PastedText::edition).toList(),
            CITIES,
            CATEGORIES.subList(1, CATEGORIES.size()),
            (before, after) -> before < 2021 ? ComparisonVerdict.NOT_COMPARABLE : ComparisonVerdict.COMPARABLE);
    private static final Places PLACES =
            new Places(CITIES.stream().collect(Collectors.toMap(Function.identity(), _ -> Set.of())));

    private PastedText() {}

    public static void fuzzerTestOneInput(byte[] pasted) {
        String text = new String(pasted, StandardCharsets.UTF_8);

        assertThat(new TextCheck(EVIDENCE, PLACES).check(text, new EditionYear(NEWEST), Optional.empty()))
                .allSatisfy(claim -> {
                    assertThat(claim.start()).isBetween(0, claim.end());
                    assertThat(claim.end()).isLessThanOrEqualTo(text.length());
                });
    }

    private static CityEntry city(int number) {
        return new CityEntry(
                new CityKey("0641%04d".formatted(number)),
                NAMES.get(number),
                new Slug("stadt-" + number),
                FederalState.HE,
                100_000 * (number + 1),
                null,
                50,
                8);
    }

    private static EditionResults edition(int year) {
        Map<CityKey, Participation> participants =
                CITIES.stream().collect(Collectors.toMap(CityEntry::key, _ -> Participation.CERTAIN));
        Map<CityKey, Map<CategoryKey, Figure>> figures = IntStream.range(0, CITIES.size())
                .boxed()
                .collect(Collectors.toMap(number -> CITIES.get(number).key(), number -> figures(number, year)));
        return EditionFixtures.results(EditionFixtures.edition(year, CITIES.size()), CATEGORIES, participants, figures);
    }

    private static Map<CategoryKey, Figure> figures(int city, int year) {
        return CATEGORIES.stream().collect(Collectors.toMap(Function.identity(), category -> {
            int rank = Math.floorMod(city + year + category.hashCode(), CITIES.size()) + 1;
            return RankingFixtures.figure(rank, (90 - rank) + ".5");
        }));
    }
}
