package de.stadtindex.portal.web.series;

import de.stadtindex.chart.SeriesBreak;
import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.MethodBreaks;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed in method between the editions of a series.
 *
 * @param breaks where it changed, each with its marker and reason
 * @param points what points of two years do not say
 */
public record MethodNotes(List<SeriesBreak> breaks, String points) {

    /** The notes on all editions of a visit, from the verdicts on each step between them. */
    public static MethodNotes of(Visit visit, List<ComparabilityNote> steps) {
        return new MethodNotes(
                new MethodBreaks(steps, visit.words()).marked(visit.state().years()),
                ComparabilitySentences.points(visit.words()));
    }

    /** What dashed lines mean, then one line a break, beginning with its mark, for where the notes stand beneath a chart. */
    public List<String> lines(Words words) {
        Stream<String> dashes = breaks.isEmpty() ? Stream.empty() : Stream.of(words.say("series.figure.breaks"));
        return Stream.concat(dashes, breaks.stream().map(step -> step.marker() + ": " + step.reason()))
                .toList();
    }
}
