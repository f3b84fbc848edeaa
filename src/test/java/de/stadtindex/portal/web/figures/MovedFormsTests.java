package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.city.CityDetails;
import de.stadtindex.city.CityRegister;
import de.stadtindex.city.RegisteredCity;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Slug;
import de.stadtindex.portal.web.PageReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms of a city that got another address. */
class MovedFormsTests extends PageReading {

    private static final CityKey HANAU = new CityKey("06435014");

    @Autowired
    private CityRegister cities;

    @Test
    void aPageThatMovedTakesWhatWasAskedOfItAlong() {
        RegisteredCity before = cities.find(HANAU).orElseThrow();
        RegisteredCity moved = move(before, new Slug("hanau-am-main"));
        try {
            assertThat(request("/embed/stadt/hanau?diagramm=plakette"))
                    .hasStatus(301)
                    .hasRedirectedUrl("/embed/stadt/hanau-am-main?diagramm=plakette");
            assertThat(request("/en/stadt/hanau@2x.png?stand=2024.1"))
                    .hasRedirectedUrl("/en/stadt/hanau-am-main@2x.png?stand=2024.1");
            assertThat(request("/stadt/hanau.csv?format=excel-de"))
                    .hasRedirectedUrl("/stadt/hanau-am-main.csv?format=excel-de");
        } finally {
            move(moved, before.details().slug());
        }
    }

    private RegisteredCity move(RegisteredCity city, Slug slug) {
        CityDetails now = city.details();
        return cities.change(
                        HANAU,
                        city.revision(),
                        new CityDetails(
                                now.name(),
                                slug,
                                now.population(),
                                now.populationAsOf(),
                                now.latitude(),
                                now.longitude()))
                .after();
    }
}
