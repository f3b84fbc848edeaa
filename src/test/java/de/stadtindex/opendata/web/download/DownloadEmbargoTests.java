package de.stadtindex.opendata.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.opendata.Licences;
import de.stadtindex.opendata.UnpackedArchive;
import de.stadtindex.portal.web.PageReading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An edition that waits for its instant is in no package and on no list, though it is open already. */
@Import({ClockTestConfiguration.class, ComingEdition.class, Licences.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadEmbargoTests extends PageReading {

    private static final Instant RELEASE = MutableClock.START.plus(Duration.ofDays(1));

    @Autowired
    private ComingEdition edition;

    @Autowired
    private Licences licences;

    @Autowired
    private MutableClock clock;

    @BeforeAll
    void schedule() {
        edition.schedule(RELEASE);
    }

    @BeforeEach
    void open() {
        licences.open(2025, ComingEdition.YEAR.value());
    }

    @AfterEach
    void reset() {
        licences.closeAll();
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/daten/2026.zip",
                "/daten/2026.zip?stand=2026.1",
                "/daten/2025.zip?stand=2026.1",
                "/daten/alle.zip?stand=2026.1",
                "/daten/2026/datapackage.json",
                "/daten?stand=2026.1",
                "/en/daten/2026.zip"
            })
    void nothingOfItIsThereBeforeTheInstant(String address) {
        clock.moveTo(RELEASE.minusMillis(1));

        assertThat(request(address)).hasStatus(404);
    }

    /** Not even by another answer than for an edition that nobody has heard of. */
    @Test
    void itIsAnsweredLikeAnEditionThatIsNotThere() {
        clock.moveTo(RELEASE.minusMillis(1));

        assertThat(body(request("/daten/2026.zip")).replace("2026", "2199"))
                .isEqualTo(body(request("/daten/2199.zip")));
        licences.closeAll();
        assertThat(request("/daten/2026.zip")).hasStatus(404);
    }

    @Test
    void noListAndNoPackageTellsOfItBeforeTheInstant() {
        clock.moveTo(RELEASE.minusMillis(1));

        for (String address : new String[] {
            "/daten", "/en/daten", "/daten/alle.zip", "/daten/2025.zip", "/daten/alle/datapackage.json"
        }) {
            MvcTestResult answer = request(address);
            assertThat(answer).as(address).hasStatusOk();
            assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain(
                            "2026.1", "/2026", "2026,", ComingEdition.SOURCE, ComingEdition.OF_KASSEL.toString());
        }
    }

    @Test
    void fromTheInstantOnItIsThere() {
        clock.moveTo(RELEASE);

        assertThat(UnpackedArchive.of(content("/daten/2026.zip")).rows("results.csv"))
                .extracting(row -> row.get("score"))
                .contains(ComingEdition.OF_KASSEL.toString());
        assertThat(UnpackedArchive.of(content("/daten/alle.zip")).rows("editions.csv"))
                .extracting(row -> row.get("version"))
                .containsExactly("2025.1", "2026.1");
        assertThat(open("/daten").select("h3").eachText()).startsWith("Ausgabe 2026");
    }

    /** The fixed link to the state before keeps what it was. */
    @Test
    void theStateBeforeStaysAsItWas() {
        clock.moveTo(RELEASE.minusMillis(1));
        byte[] before = content("/daten/alle.zip");

        clock.moveTo(RELEASE);

        assertThat(content("/daten/alle.zip?stand=2025.1")).isEqualTo(before);
        assertThat(content("/daten/alle.zip")).isNotEqualTo(before);
    }

    private byte[] content(String address) {
        MvcTestResult answer = request(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
