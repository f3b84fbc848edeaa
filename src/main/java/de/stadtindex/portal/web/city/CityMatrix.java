package de.stadtindex.portal.web.city;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Matrix;
import de.stadtindex.ranking.Figure;
import java.util.List;

/** The city's figures in every category and edition. */
final class CityMatrix {

    private final CitySubject subject;
    private final Words words;

    CityMatrix(CitySubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    Matrix table() {
        List<EditionYear> years = subject.visit().state().years().reversed();
        return new Matrix(
                years.stream().map(EditionYear::toString).toList(),
                subject.tree().children().stream().map(key -> row(key, years)).toList());
    }

    private Matrix.Category row(CategoryKey key, List<EditionYear> years) {
        return new Matrix.Category(
                subject.label(key, subject.newest().version().year()),
                years.stream()
                        .map(year -> subject.history()
                                .figure(year, key)
                                .map(this::cell)
                                .orElse("–"))
                        .toList());
    }

    /** Rank first, because it is known more often; the points behind it. */
    private String cell(Figure figure) {
        String points =
                figure.score().map(score -> words.decimal(score.value())).orElse("");
        return figure.rank()
                .map(rank -> points.isEmpty()
                        ? words.say("city.cell.rank", rank.value())
                        : words.say("city.cell.both", rank.value(), points))
                .orElseGet(() -> words.say("city.cell.points", points));
    }
}
