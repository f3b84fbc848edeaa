package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.Accounts;
import de.stadtindex.city.CityDetails;
import de.stadtindex.city.CityRegister;
import de.stadtindex.city.RegisteredCity;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.platform.access.Role;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not public or holds no figures says nothing, what is said stays short, and no name gets out of it. */
class DatasetBlockBoundsTests extends BlockVisits {

    private static final CityKey HANAU = new CityKey("06435014");
    private static final int MOST_BYTES = 1_900;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CityRegister cities;

    @Test
    void aPreviewHasNone() {
        VersionNumber draft = drafts.correction();
        var preview = programs.get()
                .uri("/rangliste/2025?stand=" + draft)
                .with(accounts.as("editor@example.org", Role.EDITOR))
                .exchange();

        Document page = document(preview, 200);
        assertThat(page.select(".watermark")).isNotEmpty();
        assertThat(blocks(page)).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/methode",
                "/glossar",
                "/suche?q=a",
                "/staedtevergleich",
                "/presse",
                "/presse/darmstadt/2025",
                "/zitat/stadt/darmstadt"
            })
    void otherPagesHaveNone(String address) {
        assertThat(blocks(open(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rangliste/1850", "/stadt/atlantis", "/land/atlantis", "/rangliste/2025?land=xx"})
    void pagesThatSayWhatWentWrongHaveNone(String address) {
        assertThat(blocks(Jsoup.parse(body(request(address))))).isEmpty();
    }

    @Test
    void noNameBreaksOutOfIt() {
        String hostile = "</script><script>alert(1)</script> & \"Söhne\"";
        RegisteredCity before = cities.find(HANAU).orElseThrow();
        RegisteredCity changed = rename(before, hostile);
        try {
            Document page = open("/stadt/" + changed.details().slug());

            assertThat(blocks(page)).hasSize(1);
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(block(page).at("/spatialCoverage/name").asString()).isEqualTo(hostile);
        } finally {
            rename(changed, before.details().name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/2025",
                "/stadt/darmstadt",
                "/vergleich/2024/2025",
                "/land/mecklenburg-vorpommern",
                "/staedtevergleich?stadt=kiel&stadt=darmstadt",
                "/zeitreihe"
            })
    void itCostsLittle(String address) {
        assertThat(blocks(open(address)).getFirst().data().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES);
    }

    private RegisteredCity rename(RegisteredCity city, String name) {
        CityDetails now = city.details();
        return cities.change(
                        HANAU,
                        city.revision(),
                        new CityDetails(
                                name,
                                now.slug(),
                                now.population(),
                                now.populationAsOf(),
                                now.latitude(),
                                now.longitude()))
                .after();
    }
}
