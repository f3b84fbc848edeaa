package de.stadtindex.dataimport;

import de.stadtindex.dataimport.domain.KeptChoices;
import de.stadtindex.dataimport.domain.KeptChoicesRepository;
import de.stadtindex.dataimport.layout.ColumnChoices;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers how a table was read, so that the next one with the same headings is read alike. */
@Component
class ColumnMemory {

    private final KeptChoicesRepository kept;
    private final KeptText texts;
    private final Clock clock;

    ColumnMemory(KeptChoicesRepository kept, KeptText texts, Clock clock) {
        this.kept = kept;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<ColumnChoices> recall(String fingerprint) {
        return kept.findByFingerprint(fingerprint).map(KeptChoices::choices).flatMap(texts::readColumns);
    }

    void keep(String fingerprint, ColumnChoices choices) {
        String text = texts.write(choices.lasting());
        kept.findByFingerprint(fingerprint)
                .ifPresentOrElse(
                        known -> known.replace(text, clock.instant()),
                        () -> kept.save(new KeptChoices(fingerprint, text, clock.instant())));
    }
}
