package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.dataset.Rights;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of every answer where its figures come from and how they may be used. */
@Component
public class Provenances {

    /** For an answer with figures of these versions. */
    public Provenance of(Question question, Collection<LiveVersion> versions) {
        return new Provenance(
                question.pin().toString(),
                question.named().isPresent(),
                question.permalink(),
                editions(versions, question.words()));
    }

    List<Provenance.Edition> editions(Collection<LiveVersion> versions, Words words) {
        return versions.stream()
                .distinct()
                .sorted(Comparator.comparing(LiveVersion::year)
                        .thenComparingInt(version -> version.number().number()))
                .map(version -> edition(version, words))
                .toList();
    }

    private static Provenance.Edition edition(LiveVersion version, Words words) {
        EditionLicence licence = version.licence();
        return new Provenance.Edition(
                version.year().value(),
                version.number().toString(),
                version.publishAt(),
                version.cities(),
                Rights.attribution(version, words),
                new Provenance.Licence(licence.isOpen(), licence.terms(), Rights.sentence(version, words)));
    }
}
