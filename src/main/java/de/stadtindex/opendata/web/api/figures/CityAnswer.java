package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.opendata.web.api.protocol.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a city itself.
 *
 * @param population null where not known
 * @param participations the editions that ranked it, as far as that is known
 */
record CityAnswer(
        String ags,
        String name,
        String slug,
        String state,
        String stateName,
        @Nullable Integer population,
        @Nullable LocalDate populationAsOf,
        @Nullable String sizeClass,
        double latitude,
        double longitude,
        List<Participation> participations,
        String url,
        String page) {

    /** That an edition ranked the city, and how sure that is: {@code certain} or {@code presumed}. */
    record Participation(int edition, String participation) {}

    /**
     * All cities.
     *
     * @param populationAttribution what whoever uses numbers of inhabitants has to say
     */
    record Listing(Provenance provenance, String populationAttribution, List<CityAnswer> cities) {}

    /** One city with all that is known and not known of it. */
    record Single(
            Provenance provenance, String populationAttribution, CityAnswer city, List<ResultsAnswer.Result> results) {}

    static CityAnswer of(CityEntry city, List<Participation> participations, Question question) {
        return new CityAnswer(
                city.key().ags(),
                city.name(),
                city.slug().value(),
                city.state().name(),
                city.state().germanName(),
                city.population(),
                city.populationAsOf(),
                city.sizeClass()
                        .map(size -> size.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                city.latitude(),
                city.longitude(),
                participations,
                question.api("/cities/" + city.key()),
                question.page(pages -> pages.city(city.slug())));
    }
}
