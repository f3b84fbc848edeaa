package de.stadtindex.portal.web.city;

import de.stadtindex.chart.Axis;
import de.stadtindex.chart.ProfileChart;
import de.stadtindex.chart.ProfileKey;
import de.stadtindex.chart.ProfileRow;
import de.stadtindex.claim.Answers;
import de.stadtindex.claim.Listing;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Drawing;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The city's ranks in the categories of the newest edition in which any is known, beside all others that are known. */
final class CityProfile {

    private record Placed(CategoryKey category, String label, Rank rank) {}

    private final CitySubject subject;
    private final Words words;
    private final EditionOverview overview;
    private final Cities cities;
    private final @Nullable EditionResults edition;

    CityProfile(CitySubject subject, Results results, EditionOverview overview, Cities cities) {
        this.subject = subject;
        this.overview = overview;
        this.words = subject.words();
        this.cities = cities;
        this.edition = subject.versions().reversed().stream()
                .filter(version -> knowsRank(version.year()))
                .findFirst()
                .map(results::of)
                .orElse(null);
    }

    private boolean knowsRank(EditionYear year) {
        return subject.tree().children().stream()
                .anyMatch(key -> subject.history()
                        .figure(year, key)
                        .flatMap(figure -> figure.rank())
                        .isPresent());
    }

    /** The chart; null where no category rank of the city is known. */
    @Nullable
    Drawing drawing() {
        if (edition == null) {
            return null;
        }
        LiveVersion version = edition.version();
        List<ProfileRow> rows =
                subject.tree().children().stream().map(key -> row(edition, key)).toList();
        ProfileKey key = new ProfileKey(
                words.say("rank"),
                subject.city().name(),
                words.say("city.profile.others"),
                "",
                words.say("city.profile.best", words.say("in." + subject.city().state())));
        return new Drawing(
                words.say(
                        "city.profile.title",
                        subject.city().name(),
                        version.year().toString()),
                alternative(version.year()),
                ProfileChart.of(Axis.ranks(version.cities()), key, rows));
    }

    /** The known ranks that the chart shows: of this city first, category by category. */
    List<FigureRow> figures() {
        if (edition == null) {
            return List.of();
        }
        EditionRows rows = new EditionRows(edition, null);
        return subject.tree().children().stream()
                .flatMap(key -> Stream.concat(
                                Stream.of(subject.city().key()),
                                edition.ranking(key).standings().stream().map(Standing::city))
                        .distinct()
                        .flatMap(city -> cities.find(city).stream())
                        .map(city -> rows.row(city, key)))
                .toList();
    }

    private ProfileRow row(EditionResults results, CategoryKey key) {
        Ranking ranking = results.ranking(key);
        Optional<Standing> own = ranking.of(subject.city().key());
        return new ProfileRow(
                subject.label(key, ranking.year()),
                overview.heldRanks(ranking),
                own.map(standing -> (double) standing.rank().value()).orElse(null),
                own.map(standing -> standing.rank().toString()).orElseGet(() -> words.say("unknown")),
                null,
                bestOfState(ranking).orElse(null));
    }

    /** The best known rank in the city's state; only where the state has another city. */
    private Optional<Double> bestOfState(Ranking ranking) {
        return ranking.standings().stream()
                .filter(standing -> !standing.city().equals(subject.city().key()))
                .filter(standing -> cities.find(standing.city())
                        .filter(entry -> entry.state() == subject.city().state())
                        .isPresent())
                .findFirst()
                .map(standing -> (double) standing.rank().value());
    }

    private String alternative(EditionYear year) {
        Answers answers = new Answers(subject.evidence());
        List<Ranked> known = subject.tree().children().stream()
                .flatMap(key -> answers.rank(subject.cell(key, year)).stream())
                .toList();
        if (known.isEmpty()) {
            return words.say("series.none", subject.city().name());
        }
        String said =
                new Listing(subject.evidence(), words).categories(subject.city().key(), year, known);
        return known.size() == subject.tree().children().size() ? said : words.say("city.profile.alternative", said);
    }

    /** The best and the weakest category; empty where fewer than three are known, too few to speak of strengths. */
    String strengths() {
        if (edition == null) {
            return "";
        }
        List<Placed> placed = placed(edition);
        if (placed.size() < 3) {
            return words.say(
                    "city.strengths.few",
                    placed.size(),
                    subject.tree().children().size(),
                    edition.version().year().toString());
        }
        Placed best = placed.stream().min(Comparator.comparing(Placed::rank)).orElseThrow();
        Placed weakest = placed.stream().max(Comparator.comparing(Placed::rank)).orElseThrow();
        return words.say(
                "city.strengths",
                edition.version().year().toString(),
                best.label(),
                best.rank().value(),
                weakest.label(),
                weakest.rank().value(),
                placed.size(),
                subject.tree().children().size());
    }

    private List<Placed> placed(EditionResults results) {
        return subject.tree().children().stream()
                .flatMap(key -> results.ranking(key).of(subject.city().key()).stream()
                        .map(standing -> new Placed(
                                key, subject.label(key, results.version().year()), standing.rank())))
                .toList();
    }
}
