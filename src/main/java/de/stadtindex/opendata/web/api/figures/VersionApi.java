package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells what versions of the data there are. */
@PublicApi
class VersionApi {

    private final VersionList versions;
    private final DataStates states;
    private final Results results;
    private final Provenances provenances;
    private final Answers answers;

    VersionApi(VersionList versions, DataStates states, Results results, Provenances provenances, Answers answers) {
        this.versions = versions;
        this.states = states;
        this.results = results;
        this.provenances = provenances;
        this.answers = answers;
    }

    @GetMapping("/versions")
    ResponseEntity<byte[]> list(@Takes Question question) {
        String current =
                question.state().versions().isEmpty() ? null : question.pin().toString();
        return answers.to(question, new VersionAnswer.Listing(current, versions.all(question)));
    }

    /** A version is told as what it is, so the answer is of the state that it names. */
    @GetMapping("/versions/{number}")
    ResponseEntity<byte[]> one(@Takes(Takes.LANGUAGE) Question question, @PathVariable String number) {
        VersionNumber shown = VersionList.number(number, "number");
        Question named = question.of(states.at(Optional.of(shown)));
        LiveVersion version = named.state().find(shown.edition()).orElseThrow();
        VersionAnswer answer = versions.all(question).stream()
                .filter(other -> other.version().equals(shown.toString()))
                .findFirst()
                .orElseThrow();
        return answers.to(
                named,
                new VersionAnswer.Single(
                        provenances.of(named, List.of(version)),
                        answer,
                        results.of(version).participants().size(),
                        results.of(version).content().figures().size()));
    }
}
