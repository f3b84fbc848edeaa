package de.stadtindex.portal.web;

import de.stadtindex.chart.SeriesBreak;
import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.ComparabilityNote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The steps between editions at which a series may not be read on without a word: marks for the chart, notes beneath it. */
public final class MethodBreaks {

    private record Break(EditionYear edition, String marker, String sentence) {}

    private final List<Break> breaks = new ArrayList<>();

    /** Takes the verdicts on each step from edition to edition. */
    public MethodBreaks(List<ComparabilityNote> steps, Words words) {
        steps.stream()
                .filter(step -> step.verdict() != ComparisonVerdict.COMPARABLE)
                .forEach(step -> breaks.add(new Break(
                        step.later().year(),
                        String.valueOf((char) ('a' + breaks.size())),
                        step.reasons().stream()
                                .map(reason -> ComparabilitySentences.reason(reason, words))
                                .collect(Collectors.joining(" ")))));
    }

    /** The breaks between these columns. */
    public List<SeriesBreak> marked(List<EditionYear> columns) {
        return breaks.stream()
                .filter(step -> columns.contains(step.edition()))
                .map(step -> new SeriesBreak(columns.indexOf(step.edition()), step.marker(), step.sentence()))
                .toList();
    }

    /** One note a break, beginning with its mark. */
    public List<String> notes() {
        return breaks.stream()
                .map(step -> step.marker() + ": " + step.sentence())
                .toList();
    }
}
