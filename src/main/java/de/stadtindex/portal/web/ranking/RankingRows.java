package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.ranking.RankingRow.Cell;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;

/** Puts the figures of one edition into rows of words. */
final class RankingRows {

    private static final String GAP = "–";

    private record Column(CategoryKey key, String label) {}

    private final Visit visit;
    private final Words words;
    private final EditionResults edition;
    private final List<Column> columns;
    private final CategoryKey own;

    RankingRows(Visit visit, EditionResults edition, List<CategoryKey> columns, CategoryTree tree) {
        this.visit = visit;
        this.words = visit.words();
        this.edition = edition;
        this.own = columns.getFirst();
        this.columns = columns.stream()
                .map(key -> new Column(key, tree.label(key, edition.version().year(), words.language())))
                .toList();
    }

    boolean knowsSomething(CityKey city) {
        return columns.stream()
                .anyMatch(column -> edition.figure(city, column.key()).isPresent());
    }

    RankingRow row(RankingLine line, Ranking ranking) {
        Standing standing = line.standing();
        boolean contested = ranking.isContested(standing);
        boolean near = ranking.isNearTie(standing);
        return row(
                line.city(),
                standing.rank().toString(),
                contested ? "?" : near ? "≈" : "",
                contested ? words.say("ranking.contested") : near ? words.say("ranking.near") : "",
                ChangeWords.of(line.change(), words));
    }

    /** A city whose rank is not known. */
    RankingRow unranked(CityEntry city) {
        boolean isFirst = visit.state().before(edition.version().year()).isEmpty();
        RankChange change = isFirst ? new RankChange.First() : new RankChange.Unknown();
        return row(city, GAP, "", words.say("rank.unknown"), ChangeWords.of(change, words));
    }

    private RankingRow row(CityEntry city, String rank, String sign, String mark, ChangeWords change) {
        Link link = Link.to(city, visit);
        return new RankingRow(
                "stadt-" + city.slug(),
                rank,
                sign,
                mark,
                change,
                link.label(),
                link.href(),
                words.say("state." + city.state()),
                columns.stream().map(column -> cell(city.key(), column)).toList());
    }

    private Cell cell(CityKey city, Column column) {
        Optional<Figure> figure = edition.figure(city, column.key());
        String text = figure.map(known -> text(known, column.key())).orElse(GAP);
        return text.equals(GAP) ? new Cell("", GAP, "score gap") : new Cell(column.label(), text, "score");
    }

    /** The score with the rank behind it; the ranking's own column leaves the rank to the first column. */
    private String text(Figure figure, CategoryKey key) {
        String score = figure.score().map(value -> words.decimal(value.value())).orElse(GAP);
        if (key.equals(own) || figure.rank().isEmpty()) {
            return score;
        }
        return words.say("ranking.cell", score, figure.rank().get().value());
    }
}
