package de.stadtindex.ranking;

import de.stadtindex.ranking.domain.CityResult;
import de.stadtindex.ranking.domain.Confidence;
import de.stadtindex.ranking.domain.FigureSource;
import de.stadtindex.ranking.domain.FigureSourceRepository;
import de.stadtindex.ranking.domain.Participant;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stores the content of a new version. */
@Component
class VersionWriter {

    private final EntityManager entities;
    private final FigureSourceRepository sources;

    VersionWriter(EntityManager entities, FigureSourceRepository sources) {
        this.entities = entities;
        this.sources = sources;
    }

    void write(long version, VersionContent content) {
        content.participants()
                .forEach((city, participation) ->
                        entities.persist(new Participant(version, city, confidence(participation))));
        Map<Citation, Long> known = knownSources();
        content.figures().forEach(cell -> entities.persist(result(version, cell, known)));
        entities.flush();
        entities.clear();
    }

    private Map<Citation, Long> knownSources() {
        Map<Citation, Long> known = new HashMap<>();
        sources.findAll().forEach(source -> known.put(new Citation(source.title(), source.url()), source.id()));
        return known;
    }

    private CityResult result(long version, VersionContent.Cell cell, Map<Citation, Long> known) {
        Figure figure = cell.figure();
        long source = known.computeIfAbsent(
                figure.citation(),
                citation -> sources.save(new FigureSource(citation.title(), citation.url()))
                        .id());
        CityResult result =
                new CityResult(version, cell.city(), cell.category(), figure.knownRank(), figure.knownScore(), source);
        switch (figure.certainty()) {
            case STATED -> result.qualify(Confidence.HIGH, null);
            case REPORTED_ONCE -> result.qualify(Confidence.MEDIUM, null);
            case DERIVED -> result.qualify(Confidence.MEDIUM, CityResult.Note.DERIVED);
        }
        return result;
    }

    private static Confidence confidence(Participation participation) {
        return participation == Participation.PRESUMED ? Confidence.LOW : Confidence.HIGH;
    }
}
