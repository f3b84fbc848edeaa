package de.stadtindex.opendata.web.api.claims;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.api.ApiReading;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Sentences with their evidence, as the pages say them. */
class ClaimApiTests extends ApiReading {

    @ParameterizedTest
    @CsvSource({"de, ''", "en, /en"})
    void aSheetSaysWhatItsPageSays(String language, String base) {
        JsonNode sheet = read("/claims?city=darmstadt&edition=2025&lang=" + language);

        assertThat(texts(open(base + "/presse/darmstadt/2025"), ".statements__text").stream()
                        .map(text -> text.replaceAll("[„“”]", "")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(sheet.get("claims").values().stream(), sheet.get("unproven").values().stream())
                                .map(claim -> claim.get("text").asString())
                                .toList());
    }

    @Test
    void everyClaimOfASheetIsValidWhereItLeads() {
        JsonNode sheet = read("/claims?city=darmstadt");

        assertThat(sheet.get("claims").values()).isNotEmpty().allSatisfy(claim -> {
            JsonNode judged = read("/claims/" + claim.get("id").asString());
            assertThat(judged.get("status").asString()).isEqualTo("valid");
            assertThat(judged.get("claim")).isEqualTo(claim);
        });
    }

    @Test
    void aWrongClaimIsToldWithWhatHolds() {
        JsonNode claim = read("/claims/rang_darmstadt_gesamt_2025_12_stand_2025.1?lang=en");

        assertThat(claim.get("status").asString()).isEqualTo("refuted");
        assertThat(claim.get("expected").asString()).isEqualTo("Darmstadt ranks 17 of 83 in 2025.");
    }

    @Test
    void whatIsNoClaimIsNotFound() {
        problem(ask("/claims/rang_darmstadt"), 404, "not-found");
        problem(ask("/claims/rang_darmstadt_gesamt_2025_12_stand_2026.1"), 404, "not-found");
        problem(ask("/claims?city=cottbus&edition=2024"), 404, "not-found");
        assertThat(problem(ask("/claims"), 400, "malformed-parameter")).contains("city");
    }
}
