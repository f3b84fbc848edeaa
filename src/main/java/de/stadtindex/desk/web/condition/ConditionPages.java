package de.stadtindex.desk.web.condition;

import de.stadtindex.desk.web.condition.ConditionPage.Part;
import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts together what each feature says of its condition. */
@Component
class ConditionPages {

    private final List<ConditionSource> sources;
    private final Wording wording;
    private final Clock clock;

    ConditionPages(List<ConditionSource> sources, Wording wording, Clock clock) {
        this.sources = sources;
        this.wording = wording;
        this.clock = clock;
    }

    ConditionPage page(Locale locale) {
        Words words = wording.in(locale);
        List<ConditionLine> lines = sources.stream()
                .flatMap(source -> source.lines(words).stream())
                .sorted(Comparator.comparing(ConditionLine::isFine))
                .toList();
        return new ConditionPage(
                words.say(
                        "condition.lead",
                        lines.stream().filter(line -> !line.isFine()).count()),
                words.say("condition.at", words.moment(clock.instant())),
                Arrays.stream(ConditionLine.Topic.values())
                        .map(topic -> part(topic, lines, words))
                        .toList());
    }

    private static Part part(ConditionLine.Topic topic, List<ConditionLine> lines, Words words) {
        return new Part(
                words.say("condition.topic." + topic),
                lines.stream().filter(line -> line.topic() == topic).toList());
    }
}
