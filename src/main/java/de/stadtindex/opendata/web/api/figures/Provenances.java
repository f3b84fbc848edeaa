package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.EditionYear;
import de.stadtindex.opendata.EditionTerms;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of every answer where its figures come from and how they may be used. */
@Component
public class Provenances {

    private final EditionTerms terms;

    Provenances(EditionTerms terms) {
        this.terms = terms;
    }

    /** For an answer with figures of these versions. */
    public Provenance of(Question question, Collection<LiveVersion> versions) {
        return new Provenance(
                question.pin().toString(),
                question.named().isPresent(),
                question.permalink(),
                editions(versions, question.words()));
    }

    List<Provenance.Edition> editions(Collection<LiveVersion> versions, Words words) {
        Map<EditionYear, EditionLicence> licences =
                terms.of(versions.stream().map(LiveVersion::year).collect(Collectors.toSet()));
        return versions.stream()
                .distinct()
                .sorted(Comparator.comparing(LiveVersion::year)
                        .thenComparingInt(version -> version.number().number()))
                .map(version -> edition(version, Objects.requireNonNull(licences.get(version.year())), words))
                .toList();
    }

    private static Provenance.Edition edition(LiveVersion version, EditionLicence licence, Words words) {
        return new Provenance.Edition(
                version.year().value(),
                version.number().toString(),
                version.publishAt(),
                version.cities(),
                words.say("api.attribution", version.year().toString()),
                new Provenance.Licence(
                        licence.isOpen(),
                        licence.terms(),
                        words.say(licence.isOpen() ? "api.licence.open" : "api.licence.closed")));
    }
}
