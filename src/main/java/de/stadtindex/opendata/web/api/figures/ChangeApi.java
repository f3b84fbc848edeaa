package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.CellChange;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionDifference;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells what one version says differently from another, of the same edition or of two. */
@PublicApi
class ChangeApi {

    private final VersionList versions;
    private final Results results;
    private final CityDirectory directory;
    private final Provenances provenances;
    private final Answers answers;

    ChangeApi(
            VersionList versions, Results results, CityDirectory directory, Provenances provenances, Answers answers) {
        this.versions = versions;
        this.results = results;
        this.directory = directory;
        this.provenances = provenances;
        this.answers = answers;
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> between(@Takes({Takes.LANGUAGE, "from", "to"}) Question question) {
        LiveVersion from = version(question, "from");
        LiveVersion to = version(question, "to");
        return answers.to(question, changes(question, from, to));
    }

    private LiveVersion version(Question question, String parameter) {
        String text = question.given()
                .one(parameter)
                .orElseThrow(() -> ProblemException.malformed(parameter, "given: the number of a version"));
        return versions.find(text, parameter);
    }

    private ChangesAnswer changes(Question question, LiveVersion from, LiveVersion to) {
        VersionDifference difference = VersionDifference.between(results.of(from), results.of(to));
        Map<CityKey, CityEntry> cities = cities(from, to);
        return new ChangesAnswer(
                from.number().toString(),
                to.number().toString(),
                provenances.editions(List.of(from, to), question.words()),
                difference.cells().stream().map(cell -> change(cell, cities)).toList(),
                ComparisonAnswers.refs(difference.arrived(), cities),
                ComparisonAnswers.refs(difference.left(), cities),
                ComparisonAnswers.refs(difference.reassessed(), cities));
    }

    private Map<CityKey, CityEntry> cities(LiveVersion from, LiveVersion to) {
        Set<CityKey> ranked = new HashSet<>(results.of(from).participants());
        ranked.addAll(results.of(to).participants());
        return directory.entries(ranked);
    }

    private static ChangesAnswer.Change change(CellChange cell, Map<CityKey, CityEntry> cities) {
        return new ChangesAnswer.Change(
                cell.kind().name().toLowerCase(Locale.ROOT),
                ComparisonAnswers.ref(cell.city(), cities),
                cell.category().value(),
                cell.before().map(FigureAnswer::of).orElse(null),
                cell.after().map(FigureAnswer::of).orElse(null));
    }
}
