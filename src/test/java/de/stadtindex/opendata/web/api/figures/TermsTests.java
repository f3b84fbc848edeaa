package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataset.Rights;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.EditionRegister;
import de.stadtindex.ranking.LiveVersion;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Programs are told the same terms of use as whoever reads files. */
class TermsTests extends FigureReading {

    private static final EditionYear YEAR = new EditionYear(2025);

    @Autowired
    private EditionRegister register;

    @Autowired
    private Wording wording;

    static Stream<EditionLicence> licences() {
        return Stream.of(
                new EditionLicence.Closed(null),
                new EditionLicence.Closed("Nur mit Genehmigung"),
                new EditionLicence.Open("CC BY 4.0"));
    }

    @ParameterizedTest
    @MethodSource("licences")
    void whatFilesSayIsToldHere(EditionLicence licence) {
        state(licence);

        JsonNode told = read("/results?edition=2025&limit=1&lang=en").at("/provenance/editions/0");

        LiveVersion version = states.current().find(YEAR).orElseThrow();
        var words = wording.in(Language.ENGLISH.locale());
        assertThat(told.get("attribution").asString()).isEqualTo(Rights.attribution(version, words));
        assertThat(told.at("/licence/rights").asString())
                .isEqualTo(Rights.sentence(version, words))
                .contains(said(licence.terms()));
        assertThat(told.at("/licence/open").asBoolean()).isEqualTo(licence.isOpen());
    }

    private static String said(@Nullable String terms) {
        return terms == null ? "rights in the full table" : terms;
    }

    @AfterEach
    void letItBeAsBefore() {
        state(new EditionLicence.Closed(null));
    }

    private void state(EditionLicence licence) {
        EditionEntry edition = register.find(YEAR).orElseThrow();
        register.change(edition.revision(), edition.facts(), licence);
    }
}
