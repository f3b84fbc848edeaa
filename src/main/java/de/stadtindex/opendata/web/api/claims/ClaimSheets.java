package de.stadtindex.opendata.web.api.claims;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ClaimCheck;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.StatementSheet;
import de.stadtindex.claim.Statements;
import de.stadtindex.core.EditionYear;
import de.stadtindex.opendata.web.api.figures.CityRef;
import de.stadtindex.opendata.web.api.figures.Provenances;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what can be said. */
@Component
class ClaimSheets {

    private final Evidences evidences;
    private final Results results;
    private final ClaimAnswers claims;
    private final Provenances provenances;

    ClaimSheets(Evidences evidences, Results results, ClaimAnswers claims, Provenances provenances) {
        this.evidences = evidences;
        this.results = results;
        this.claims = claims;
        this.provenances = provenances;
    }

    ClaimAnswer.Sheet of(Question question, CityEntry city, LiveVersion version) {
        if (results.of(version).participation(city.key()).isEmpty()) {
            throw ProblemException.notFound("The edition of %s did not rank %s".formatted(version.year(), city.name()));
        }
        Evidence evidence = evidences.of(question.state());
        Optional<LiveVersion> before = question.state().before(version.year());
        StatementSheet sheet = new Statements(evidence).of(city.key(), version.year(), before.map(LiveVersion::year));
        return new ClaimAnswer.Sheet(
                provenances.of(question, question.state().versions()),
                CityRef.of(city),
                version.year().value(),
                before.map(LiveVersion::year).map(EditionYear::value).orElse(null),
                sheet.proven().stream()
                        .map(statement -> claims.of(statement.finding(), evidence, question))
                        .toList(),
                sheet.open().stream()
                        .map(finding -> claims.of(finding, evidence, question))
                        .toList());
    }

    ClaimAnswer.Single of(Question question, ClaimCheck check) {
        Question then = question.of(check.then().state());
        List<LiveVersion> told = Stream.concat(
                        Stream.of(check.id().claim().year()),
                        check.said().inputs().stream().map(input -> input.cell().year()))
                .distinct()
                .flatMap(year -> check.then().state().find(year).stream())
                .toList();
        return new ClaimAnswer.Single(
                provenances.of(then, told),
                check.state().name().toLowerCase(Locale.ROOT),
                claims.of(check, question),
                ClaimAnswers.instead(check, question.words()).orElse(null));
    }
}
