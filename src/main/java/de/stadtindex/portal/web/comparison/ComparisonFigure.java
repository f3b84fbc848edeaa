package de.stadtindex.portal.web.comparison;

import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.YearOverYear;
import java.util.List;
import java.util.stream.Stream;

/** What has to be said with the drawing of two editions where it stands without its page. */
final class ComparisonFigure {

    private final ComparisonView view;
    private final Words words;

    ComparisonFigure(ComparisonView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** That these are ranks, of which ranking and where. */
    String title() {
        String label = view.label(view.category(), words.language());
        FederalState state = view.state();
        return words.say(
                "comparison.figure",
                view.earlier().year().toString(),
                view.later().year().toString(),
                state == null ? label : words.say("series.figure.state", label, words.say("in." + state)));
    }

    /** Which cities are drawn and why some stand out, then what changed in method; points are not shown, so not spoken of. */
    List<String> notes(YearOverYear comparison, ComparabilityNote method) {
        int drawn = comparison.moves().size();
        int all = drawn
                + comparison.arrived().size()
                + comparison.left().size()
                + comparison.unknown().size();
        String points = ComparabilitySentences.points(words);
        return Stream.of(
                        Stream.of(words.say("comparison.figure.known", drawn, all)),
                        named("comparison.figure.climbers", comparison.climbers()),
                        named("comparison.figure.fallers", comparison.fallers()),
                        ComparabilitySentences.of(method, words).stream().filter(line -> !line.equals(points)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> named(String key, List<YearOverYear.Move> moves) {
        int named = Math.min(moves.size(), ComparisonSlopes.NAMED);
        return named == 0 ? Stream.empty() : Stream.of(words.say(key, named));
    }
}
