package de.stadtindex.dataimport;

import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which file came last, and what became of it. */
@Component
@Order(30)
class ImportCondition implements ConditionSource {

    private final Uploads uploads;

    ImportCondition(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        return List.of(uploads.newest().stream()
                .findFirst()
                .map(upload -> ConditionLine.fine(
                        Topic.RELEASES,
                        words.say("condition.import", upload.edition().toString(), words.moment(upload.uploadedAt())),
                        words.say("condition.import." + upload.fate())))
                .orElseGet(() -> ConditionLine.fine(Topic.RELEASES, words.say("condition.import.none"), "")));
    }
}
