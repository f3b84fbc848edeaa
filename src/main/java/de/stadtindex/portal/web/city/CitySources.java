package de.stadtindex.portal.web.city;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Source;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Link;
import java.util.List;
import java.util.stream.Stream;

/** Where each figure of the city was read, newest edition first. */
final class CitySources {

    private final CitySubject subject;
    private final Words words;

    CitySources(CitySubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Source> list() {
        return subject.versions().reversed().stream().flatMap(this::ofEdition).toList();
    }

    private Stream<Source> ofEdition(LiveVersion version) {
        return subject.tree().keys().stream()
                .flatMap(key -> subject.history().figure(version.year(), key).stream()
                        .map(figure -> source(version, key, figure)));
    }

    private Source source(LiveVersion version, CategoryKey key, Figure figure) {
        return new Source(
                version.year().toString(),
                subject.label(key, version.year()),
                figure.rank().map(Object::toString).orElse("–"),
                figure.score().map(score -> words.decimal(score.value())).orElse("–"),
                words.say("certainty." + figure.certainty()),
                new Link(figure.citation().title(), figure.citation().address().orElse("")));
    }
}
