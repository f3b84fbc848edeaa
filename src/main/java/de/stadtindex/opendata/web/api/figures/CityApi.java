package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.FederalState;
import de.stadtindex.opendata.web.api.figures.CityAnswer.Participation;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells what cities there are, and all that is known of one. */
@PublicApi
class CityApi {

    private static final String ATTRIBUTION = "api.population";

    private final Naming naming;
    private final Places places;
    private final Results results;
    private final Provenances provenances;
    private final Answers answers;

    CityApi(Naming naming, Places places, Results results, Provenances provenances, Answers answers) {
        this.naming = naming;
        this.places = places;
        this.results = results;
        this.provenances = provenances;
        this.answers = answers;
    }

    @GetMapping("/cities")
    ResponseEntity<byte[]> list(@Takes({Takes.VERSION, Takes.LANGUAGE, "state"}) Question question) {
        Optional<FederalState> state = Naming.state(question);
        List<CityAnswer> cities = naming.cities(question.state()).values().stream()
                .filter(city -> state.isEmpty() || state.get() == city.state())
                .sorted(Comparator.comparing(CityEntry::key))
                .map(city -> answer(city, question))
                .toList();
        CityAnswer.Listing listing = new CityAnswer.Listing(
                provenances.of(question, question.state().versions()),
                question.words().say(ATTRIBUTION),
                cities);
        return answers.to(question, listing);
    }

    @GetMapping("/cities/{city}")
    ResponseEntity<byte[]> one(@Takes({Takes.VERSION, Takes.LANGUAGE}) Question question, @PathVariable String city) {
        CityEntry entry = naming.city(question.state(), city);
        List<LiveVersion> versions = question.state().versions().stream()
                .filter(version ->
                        results.of(version).participation(entry.key()).isPresent())
                .toList();
        CityAnswer.Single single = new CityAnswer.Single(
                provenances.of(question, versions),
                question.words().say(ATTRIBUTION),
                answer(entry, question),
                places.of(question.state(), ResultFilter.everythingOf(entry.key())).stream()
                        .map(place -> ResultsAnswer.Result.of(place, entry))
                        .toList());
        return answers.to(question, single);
    }

    private CityAnswer answer(CityEntry city, Question question) {
        List<Participation> participations = question.state().versions().stream()
                .flatMap(version -> participation(version, city).stream())
                .toList();
        return CityAnswer.of(city, participations, question);
    }

    private Optional<Participation> participation(LiveVersion version, CityEntry city) {
        return results.of(version)
                .participation(city.key())
                .map(sure ->
                        new Participation(version.year().value(), sure.name().toLowerCase(Locale.ROOT)));
    }
}
