package de.stadtindex.portal.web.city;

import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.CellChange;
import de.stadtindex.ranking.Corrections;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which figures of a city were corrected after they came out. */
@Component
class CityCorrections {

    private final Corrections corrections;

    CityCorrections(Corrections corrections) {
        this.corrections = corrections;
    }

    /** A sentence for each edition shown whose figures of this city were corrected; nothing is read for first versions. */
    List<String> of(Visit visit, CityKey city) {
        return visit.state().versions().stream()
                .filter(version -> version.number().number() > 1)
                .filter(version -> corrected(version, city))
                .map(version -> visit.words()
                        .say(
                                "city.corrected",
                                version.year().toString(),
                                visit.words().day(version.publishAt())))
                .toList();
    }

    private boolean corrected(LiveVersion version, CityKey city) {
        return corrections.of(version.year()).stream()
                .filter(entry -> entry.number().equals(version.number()))
                .flatMap(entry -> entry.changes().stream())
                .flatMap(changes -> changes.of(city).stream())
                .anyMatch(CellChange::affectsValue);
    }
}
