package de.stadtindex.dataimport;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.Figure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads rank, score and source from the cells of a row; whatever cannot be read is a finding. */
final class FigureReader {

    private static final String DERIVED = "derived";

    private final Row row;
    private final Consumer<Finding> findings;

    FigureReader(Row row, Consumer<Finding> findings) {
        this.row = row;
        this.findings = findings;
    }

    Optional<Figure> read() {
        Optional<Rank> rank = row.get("rank").flatMap(this::rank);
        Optional<Score> score = row.get("score").flatMap(this::score);
        Optional<Citation> citation = citation();
        if (row.get("rank").isEmpty() && row.get("score").isEmpty()) {
            report(FindingCode.FIGURE_MISSING, "rank", "", Expectation.of("rank-or-score"));
        }
        if (rank.isEmpty() && score.isEmpty()) {
            return Optional.empty();
        }
        return citation.map(source -> new Figure(rank.orElse(null), score.orElse(null), certainty(), source));
    }

    private Optional<Rank> rank(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            report(FindingCode.NUMBER_UNREADABLE, "rank", text, Expectation.of("whole-number"));
            return Optional.empty();
        }
        int rank = Integer.parseInt(text);
        if (rank < 1) {
            report(FindingCode.RANK_OUT_OF_RANGE, "rank", text, Expectation.of("one-or-more"));
            return Optional.empty();
        }
        return Optional.of(new Rank(rank));
    }

    private Optional<Score> score(String text) {
        if (!text.matches("[0-9]{1,3}([.][0-9]+)?")) {
            report(FindingCode.NUMBER_UNREADABLE, "score", text, Expectation.of("number"));
            return Optional.empty();
        }
        try {
            return Optional.of(Score.of(text));
        } catch (IllegalArgumentException _) {
            report(FindingCode.SCORE_OUT_OF_RANGE, "score", text, Expectation.of("score-range"));
            return Optional.empty();
        }
    }

    private Certainty certainty() {
        if (row.get("note").filter(DERIVED::equals).isPresent()) {
            return Certainty.DERIVED;
        }
        return switch (row.get("confidence").orElse("")) {
            case "high" -> Certainty.STATED;
            case "medium" -> Certainty.REPORTED_ONCE;
            default -> {
                report(
                        FindingCode.CONFIDENCE_UNKNOWN,
                        "confidence",
                        row.get("confidence").orElse(""),
                        Expectation.of("confidence"));
                yield Certainty.REPORTED_ONCE;
            }
        };
    }

    private Optional<Citation> citation() {
        Optional<String> source = row.get("source");
        if (source.isEmpty()) {
            report(FindingCode.CELL_EMPTY, "source", "", Expectation.of("source"));
        }
        return source.flatMap(this::citation);
    }

    /** A web address is cited by its host, anything else by its own words. */
    private Optional<Citation> citation(String source) {
        if (!source.startsWith("https://") && !source.startsWith("http://")) {
            return Optional.of(new Citation(source, null));
        }
        try {
            String host = new URI(source).getHost();
            return Optional.of(new Citation(host == null ? source : host.replaceFirst("^www\\.", ""), source));
        } catch (URISyntaxException _) {
            report(FindingCode.SOURCE_UNREADABLE, "source", source, Expectation.of("web-address"));
            return Optional.empty();
        }
    }

    private void report(FindingCode code, String column, String found, Expectation expected) {
        findings.accept(new Finding(code, Severity.ERROR, row.place(column), found, expected));
    }
}
