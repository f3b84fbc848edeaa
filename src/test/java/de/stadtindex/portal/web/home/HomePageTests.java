package de.stadtindex.portal.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import org.junit.jupiter.api.Test;

/** The newest edition at a glance. */
class HomePageTests extends PageReading {

    @Test
    void climbersAndFallersAreThoseOfTheKnownRanks() {
        assertThat(open("/").select(".columns .hint").text())
                .matches("Verglichen sind nur die \\d+ Städte, deren Rang in beiden Ausgaben bekannt ist\\.");
        assertThat(open("/en").select(".columns .hint").text())
                .matches("Only the \\d+ cities whose rank is known in both editions are compared\\.");
    }
}
