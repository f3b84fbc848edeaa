package de.stadtindex.press.web.early;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.Statements;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be told of one city before the release. */
final class EarlyCity {

    /** So many ranks above and below are shown. */
    private static final int AROUND = 2;

    private final CityEntry city;
    private final EditionResults results;
    private final Optional<EditionResults> earlier;
    private final Evidence evidence;
    private final Words words;

    EarlyCity(
            CityEntry city, EditionResults results, Optional<EditionResults> earlier, Evidence evidence, Words words) {
        this.city = city;
        this.results = results;
        this.earlier = earlier;
        this.evidence = evidence;
        this.words = words;
    }

    /** The city in the overall ranking and each category. */
    List<EarlyPage.Line> lines() {
        return evidence.categories().keys().stream().map(this::line).toList();
    }

    private EarlyPage.Line line(CategoryKey category) {
        Optional<Figure> now = results.figure(city.key(), category);
        Optional<Figure> before = earlier.flatMap(edition -> edition.figure(city.key(), category));
        Optional<Score> points = now.flatMap(Figure::score);
        Optional<Score> former = before.flatMap(Figure::score);
        return new EarlyPage.Line(
                evidence.categories().label(category, results.version().year(), words.language()),
                now.flatMap(Figure::rank)
                        .map(rank -> words.say(
                                "early.rank",
                                rank.toString(),
                                Integer.toString(results.version().cities())))
                        .orElseGet(this::unknown),
                before.flatMap(Figure::rank).map(Rank::toString).orElseGet(this::unknown),
                points.map(this::points).orElseGet(this::unknown),
                points.flatMap(score ->
                                former.map(old -> words.difference(score.value().subtract(old.value()))))
                        .orElseGet(this::unknown));
    }

    /** The overall ranking around the city; empty where the own rank is not known. */
    List<EarlyPage.Neighbour> around() {
        Ranking ranking = results.ranking(CategoryKey.OVERALL);
        return ranking.of(city.key()).stream()
                .flatMap(own -> Stream.concat(Stream.of(own), ranking.neighbours(own, AROUND).stream()))
                .sorted(Comparator.comparing(Standing::rank))
                .map(this::neighbour)
                .toList();
    }

    private EarlyPage.Neighbour neighbour(Standing standing) {
        boolean isOwn = standing.city().equals(city.key());
        return new EarlyPage.Neighbour(
                standing.rank().toString(),
                isOwn ? city.name() : words.say("early.another"),
                standing.score().map(this::points).orElseGet(this::unknown),
                isOwn);
    }

    /** Proven sentences that speak of this city alone, the most telling first. */
    List<String> statements() {
        EditionYear year = results.version().year();
        ClaimSentences sentences = new ClaimSentences(evidence, words);
        return new Statements(evidence)
                .of(city.key(), year, earlier.map(EditionResults::version).map(LiveVersion::year)).proven().stream()
                        .map(Statement::claim)
                        .filter(claim -> OwnStatements.isOwn(claim, city.key()))
                        .map(claim -> sentences.say(claim, Voice.PRESS))
                        .toList();
    }

    private String points(Score score) {
        return words.decimal(score.value());
    }

    private String unknown() {
        return words.say("early.unknown");
    }
}
