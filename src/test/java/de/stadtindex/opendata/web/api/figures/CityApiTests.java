package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cities, categories and editions as programs read them. */
class CityApiTests extends FigureReading {

    @Test
    void aCityHasTwoNames() {
        assertThat(read("/cities/06411000").get("city"))
                .isEqualTo(read("/cities/darmstadt").get("city"));
        assertThat(read("/cities/darmstadt").at("/city/state_name").asString()).isEqualTo("Hessen");
    }

    @Test
    void aCityHasAPageInTheLanguageAskedFor() {
        assertThat(read("/cities/kiel").at("/city/page").asString()).isEqualTo("http://localhost/stadt/kiel");
        assertThat(read("/cities/kiel?lang=en").at("/city/page").asString())
                .isEqualTo("http://localhost/en/stadt/kiel");
    }

    @Test
    void whatIsNotKnownOfACityIsThereAsNull() {
        JsonNode hanau = read("/cities/hanau");

        assertThat(hanau.at("/city/participations").values())
                .extracting(participation -> participation.get("edition").asInt())
                .containsExactly(2024, 2025);
        assertThat(hanau.get("results")).hasSize(12);
        assertThat(hanau.get("results").values())
                .anyMatch(result -> result.get("rank").isNull());
    }

    @Test
    void aStateHasItsCities() {
        assertThat(read("/cities?state=HE").get("cities").values())
                .extracting(city -> city.get("slug").asString())
                .contains("darmstadt", "kassel", "wiesbaden")
                .doesNotContain("kiel");
    }

    @Test
    void anEarlierStateKnowsFewerCities() {
        assertThat(read("/cities?version=2023.1").get("cities").values())
                .extracting(city -> city.get("slug").asString())
                .doesNotContain("hanau");
        problem(ask("/cities/hanau?version=2023.1"), 404, "not-found");
    }

    @Test
    void categoriesAreCalledAsInEachEdition() {
        JsonNode society = read("/categories").get("categories").get(5);

        assertThat(society.get("category").asString()).isEqualTo("gesellschaft");
        assertThat(society.at("/labels/2/label").asString()).isEqualTo("Gesellschaft und Bildung");
        assertThat(read("/categories?version=2022.1").get("categories").get(5).get("labels"))
                .hasSize(2);
    }

    @Test
    void anEditionSaysHowMuchOfItIsKnown() {
        JsonNode edition = read("/editions/2025");

        assertThat(edition.at("/facts/cities_ranked").asInt()).isEqualTo(83);
        assertThat(edition.at("/rankings/0/ranks_known").asInt())
                .isEqualTo(pages("/results?edition=2025&category=gesamt&rank_known=true")
                        .size());
        assertThat(read("/editions").get("editions").values())
                .extracting(other -> other.get("figures_known").asInt())
                .satisfies(known -> assertThat(
                                known.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(figures()));
    }
}
