package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.city.CityRegister;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReleaseSlice
class VersionWriterTests {

    private static final int CITIES = 2000;
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final List<CityKey> KEYS = IntStream.range(0, CITIES)
            .mapToObj(city -> new CityKey("%08d".formatted(city)))
            .toList();

    @Autowired
    private JdbcClient database;

    @Autowired
    private Versions versions;

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

    private Releases releases;

    @BeforeEach
    void enterManyCities(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
        database.sql("insert into city select to_char(n, 'FM00000000'), 'City ' || n, 'city-' || n, 'HE', null,"
                        + " null, 50, 9 from generate_series(0, :last) n")
                .param("last", CITIES - 1)
                .update();
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        var content = content(cells());

        var read = results.of(states.withDraft(releases.draft(2025, content)).newest());

        assertThat(VersionDifference.between(content, read.content()).isEmpty()).isTrue();
        assertThat(read.content().figures()).hasSize(CITIES);
    }

    @Test
    void sourcesAreEnteredOnce() {
        releases.draft(2025, content(cells()));
        releases.draft(2025, content(cells()));

        assertThat(database.sql("select count(*) from source")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void theHashIsOfWhatIsSaidAndNotOfTheOrder() {
        var first = versions.find(releases.draft(2025, content(cells()))).orElseThrow();
        var reversed =
                versions.find(releases.draft(2025, content(cells().reversed()))).orElseThrow();
        var shorter = versions.find(releases.draft(2025, content(cells().subList(1, CITIES))))
                .orElseThrow();

        assertThat(first.contentHash()).matches("[0-9a-f]{64}").isEqualTo(reversed.contentHash());
        assertThat(shorter.contentHash()).isNotEqualTo(first.contentHash());
    }

    @Test
    void aFigureGivenTwiceIsRefused() {
        var cells = new ArrayList<>(cells());
        cells.add(cells.getFirst());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> releases.draft(2025, content(cells)));
    }

    private static VersionContent content(List<VersionContent.Cell> cells) {
        Map<CityKey, Participation> participants = KEYS.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> key.ags().endsWith("7") ? Participation.PRESUMED : Participation.CERTAIN));
        return new VersionContent(participants, cells);
    }

    /** Every certainty, sources with and without an address, and words that separate columns elsewhere. */
    private static List<VersionContent.Cell> cells() {
        return IntStream.range(0, CITIES)
                .mapToObj(city -> new VersionContent.Cell(KEYS.get(city), CategoryKey.OVERALL, figure(city)))
                .toList();
    }

    private static Figure figure(int city) {
        var figure = RankingFixtures.figure(city % 3 == 0 ? null : city + 1, city % 3 == 1 ? null : "82.9");
        var address = city % 2 == 0 ? "https://example.org/" + city % 10 : null;
        return new Figure(
                figure.knownRank(),
                figure.knownScore(),
                CERTAINTIES.get(city % CERTAINTIES.size()),
                new Citation("\"Städte\", Seite\t" + city % 10 + "\n", address));
    }
}
