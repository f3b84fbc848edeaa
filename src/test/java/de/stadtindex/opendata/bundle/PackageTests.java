package de.stadtindex.opendata.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.Json;
import de.stadtindex.opendata.Specifications;
import de.stadtindex.opendata.UnpackedArchive;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** What is around the tables of a package: what describes it, and that it is the same wherever it is built. */
class PackageTests extends PackageReading {

    @ParameterizedTest
    @ValueSource(strings = {"2025", "alle"})
    void itIsTheSameToTheByteWhereverItIsBuilt(String part) {
        byte[] here = build(part).archive();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(build(part).archive()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void itsFilesAreOfTheMomentOfTheVersionAndNotCompressed() {
        assertThat(unpacked("2025").entries()).allSatisfy(entry -> {
            assertThat(entry.getMethod()).isZero();
            assertThat(entry.getExtra()).isEmpty();
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2025, 9, 10, 22, 0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024", "2025", "alle"})
    void itsDescriptionIsADataPackage(String part) {
        assertThat(Specifications.ofDataPackage(unpacked(part).text("datapackage.json")))
                .isEmpty();
    }

    @Test
    void theValidatorWouldObject() {
        String description = unpacked("2025").text("datapackage.json");

        assertThat(Specifications.ofDataPackage(description.replace("sha256:", "sha256 ")))
                .isNotEmpty();
        assertThat(Specifications.ofDataPackage(description.replace("\"maximum\"", "\"pattern\"")))
                .isNotEmpty();
    }

    @Test
    void itsDescriptionNamesVersionMomentRightsAndFixedLink() {
        JsonNode description = Json.read(unpacked("2025").text("datapackage.json"));

        assertThat(description.get("name").asString()).isEqualTo("smart-city-index-2025");
        assertThat(description.get("version").asString()).isEqualTo("2025.1");
        assertThat(description.get("created").asString()).isEqualTo("2025-09-10T22:00:00Z");
        assertThat(description.get("id").asString()).isEqualTo(ORIGIN + "/daten/2025.zip?stand=2025.1");
        assertThat(description.get("homepage").asString()).isEqualTo(ORIGIN + "/rangliste/2025?stand=2025.1");
        assertThat(description.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(description.at("/licenses/0/path").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "alle"})
    void itsChecksumsCoverEveryOtherFile(String part) {
        UnpackedArchive archive = unpacked(part);

        Map<String, String> checksums = archive.text("CHECKSUMS.sha256")
                .lines()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));

        assertThat(archive.text("CHECKSUMS.sha256")).matches("([0-9a-f]{64}  [A-Za-z.-]+[.a-z0-9]+\n)+");
        assertThat(checksums.keySet())
                .isEqualTo(archive.files().keySet().stream()
                        .filter(name -> !name.equals("CHECKSUMS.sha256"))
                        .collect(Collectors.toSet()));
        checksums.forEach((name, sum) ->
                assertThat(Checksum.of(archive.bytes(name))).as(name).isEqualTo(sum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "alle"})
    void itSaysHowItIsCited(String part) {
        UnpackedArchive archive = unpacked(part);
        Map<String, Object> citation = new Yaml().load(archive.text("CITATION.cff"));

        assertThat(Specifications.ofCitation(Json.write(citation))).isEmpty();
        assertThat(citation)
                .containsEntry("version", "2025.1")
                .containsEntry("date-released", "2025-09-11")
                .containsEntry("license", "CC-BY-4.0")
                .containsEntry("url", ORIGIN + "/daten/" + part + ".zip?stand=2025.1");
        assertThat(archive.text("citation.bib")).contains("version = {2025.1}", "year = {2025}");
    }

    @Test
    void termsInWordsOfTheirOwnAreTold() {
        licences.openUnder("Nutzung mit Quellenangabe \"Bitkom\", siehe https://example.org/terms.", 2025);

        UnpackedArchive archive = unpacked("2025");

        JsonNode licence = Json.read(archive.text("datapackage.json")).at("/licenses/0");
        assertThat(licence.has("name")).isFalse();
        assertThat(licence.get("path").asString()).isEqualTo("https://example.org/terms");
        assertThat(archive.text("LICENSE.txt")).contains("Quellenangabe \"Bitkom\"", "\nhttps://example.org/terms\n");
        assertThat(Specifications.ofDataPackage(archive.text("datapackage.json")))
                .isEmpty();
        assertThat(Specifications.ofCitation(Json.write(new Yaml().load(archive.text("CITATION.cff")))))
                .isEmpty();
    }

    @Test
    void aLicenceThatTheCitationFormatDoesNotKnowIsCitedByItsAddress() {
        licences.openUnder("dl-de/by-2-0", 2025);

        String citation = unpacked("2025").text("CITATION.cff");

        assertThat(citation)
                .contains("license-url: \"https://www.govdata.de/dl-de/by-2-0\"")
                .doesNotContain("license:");
        assertThat(Specifications.ofCitation(Json.write(new Yaml().load(citation))))
                .isEmpty();
    }

    @Test
    void itTellsPeopleInBothLanguagesWhatTheyHave() {
        UnpackedArchive archive = unpacked("2025");

        assertThat(archive.text("README.de.md"))
                .startsWith("# Bitkom Smart City Index 2025\n")
                .contains("Datenstand 2025.1, veröffentlicht am 2025-09-11.")
                .contains(ORIGIN + "/rangliste/2025?stand=2025.1", "83 gewertete Städte", "2025: CC BY 4.0")
                .contains("- `score` (number): Punkte. Indexwert von 0 bis 100");
        assertThat(archive.text("README.en.md"))
                .contains("Version 2025.1, released on 2025-09-11.", ORIGIN + "/en/rangliste/2025?stand=2025.1")
                .contains("- `ags` (string): ");
        assertThat(Set.of("README.de.md", "README.en.md"))
                .allSatisfy(name -> assertThat(archive.text(name)).doesNotContain("{0}", "??"));
    }
}
