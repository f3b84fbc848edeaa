package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.EditionYear;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Pages of figures say to search engines of data what they are. */
class DatasetBlockTests extends BlockVisits {

    /** What Google's guide to datasets asks for, and what it recommends. */
    private static final Set<String> ASKED_FOR = Set.of(
            "name",
            "description",
            "creator",
            "creditText",
            "distribution",
            "identifier",
            "includedInDataCatalog",
            "isAccessibleForFree",
            "isBasedOn",
            "spatialCoverage",
            "temporalCoverage",
            "url",
            "variableMeasured",
            "version");

    @ParameterizedTest
    @CsvSource({
        "/rangliste/2025,2025.1,2025",
        "/rangliste/2024/mobilitaet,2024.1,2024",
        "/stadt/darmstadt,2025.1,2019/2025",
        "/vergleich/2024/2025,2025.1,2024/2025",
        "/land/hessen,2025.1,2025",
        "/land/hessen?ausgabe=2023&rangliste=verwaltung,2023.1,2023",
        "/zeitreihe,2025.1,2019/2025",
        "/land,2025.1,2025",
        "/karte?ausgabe=2024,2024.1,2024",
        "/staedtevergleich?stadt=darmstadt&stadt=kiel,2025.1,2019/2025",
        "/en/zeitreihe?rangliste=energie-umwelt,2025.1,2019/2025",
        "/en/rangliste/2025,2025.1,2025",
        "/en/stadt/darmstadt,2025.1,2019/2025"
    })
    void aPageOfFiguresIsADataset(String address, String version, String years) {
        JsonNode block = block(open(address));

        assertThat(block.propertyNames()).containsAll(ASKED_FOR);
        assertThat(block.get("@type").asString()).isEqualTo("Dataset");
        assertThat(block.get("description").asString().length()).isBetween(50, 5000);
        assertThat(block.get("version").asString()).isEqualTo(version);
        assertThat(block.get("temporalCoverage").asString()).isEqualTo(years);
        assertThat(block.get("url").asString()).isEqualTo("http://localhost" + address);
        assertThat(block.get("identifier").asString())
                .startsWith("http://localhost")
                .endsWith("stand=" + version);
        assertThat(block.get("inLanguage").asString()).isEqualTo(address.startsWith("/en") ? "en" : "de");
        assertThat(block.has("license")).isFalse();
        assertThat(request(block.get("identifier").asString().replace("http://localhost", "")))
                .hasStatusOk();
    }

    @Test
    void aProcessorOfLinkedDataUnderstandsAllOfIt() {
        open(YEAR, "CC BY 4.0");
        Element block = blocks(open("/rangliste/2025")).getFirst();

        var node = LinkedData.expanded(block.data());

        assertThat(node.getJsonArray("@type").getString(0)).isEqualTo("http://schema.org/Dataset");
        assertThat(node).hasSize(block(open("/rangliste/2025")).size() - 1);
        assertThat(node.keySet())
                .filteredOn(name -> !name.equals("@type"))
                .allMatch(name -> name.startsWith("http://schema.org/"));
        assertThat(node.getJsonArray("http://schema.org/license")
                        .getJsonObject(0)
                        .getString("@id"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void theFiguresAreNotPassedOffAsBitkomsOwnPublication() {
        JsonNode block = block(open("/rangliste/2025"));

        assertThat(block.at("/creator/name").asString()).isEqualTo("Stadtindex");
        assertThat(block.at("/publisher/name").asString()).isEqualTo("Stadtindex");
        assertThat(block.at("/isBasedOn/author/name").asString()).isEqualTo("Bitkom e. V.");
        assertThat(block.get("creditText").asString()).isEqualTo("Bitkom e. V., Smart City Index 2025");
    }

    @Test
    void theFilesAreThoseOfTheViewAndTheAddressIsThatOfThePage() {
        JsonNode block = block(open("/rangliste/2025?land=HE&sortierung=stadt"));

        assertThat(block.get("url").asString()).isEqualTo("http://localhost/rangliste/2025");
        assertThat(block.get("distribution")
                        .valueStream()
                        .map(file -> file.get("contentUrl").asString()))
                .containsExactly(
                        "http://localhost/rangliste/2025.csv?land=HE&sortierung=stadt",
                        "http://localhost/rangliste/2025.xlsx?land=HE&sortierung=stadt",
                        "http://localhost/rangliste/2025.json?land=HE&sortierung=stadt");
    }

    @Test
    void aFixedViewCarriesItsVersion() {
        JsonNode block = block(open("/stadt/darmstadt?stand=2024.1"));

        assertThat(block.get("url").asString()).isEqualTo("http://localhost/stadt/darmstadt?stand=2024.1");
        assertThat(block.get("version").asString()).isEqualTo("2024.1");
        assertThat(block.get("temporalCoverage").asString()).isEqualTo("2019/2024");
    }

    @Test
    void aLicenceIsNamedOnlyWhereItHoldsForAllThatIsShown() {
        open(YEAR, "Nur für Gemeinden");

        assertThat(block(open("/rangliste/2025")).at("/license/name").asString())
                .isEqualTo("Nur für Gemeinden");
        assertThat(block(open("/stadt/darmstadt")).has("license")).isFalse();
        assertThat(block(open("/vergleich/2024/2025")).has("license")).isFalse();
        assertThat(body(request("/rangliste/2025.json"))).contains("\"licenses\"");
        assertThat(body(request("/vergleich/2024/2025.json")))
                .as("what is said of a package holds for all of it")
                .doesNotContain("\"licenses\"");
        open(new EditionYear(2024), "Nur für Gemeinden");
        assertThat(block(open("/vergleich/2024/2025")).has("license")).isTrue();
    }
}
