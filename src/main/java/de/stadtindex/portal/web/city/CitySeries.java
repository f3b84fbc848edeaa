package de.stadtindex.portal.web.city;

import de.stadtindex.chart.Axis;
import de.stadtindex.chart.Columns;
import de.stadtindex.chart.LineChart;
import de.stadtindex.chart.Reading;
import de.stadtindex.chart.Series;
import de.stadtindex.chart.SeriesBreak;
import de.stadtindex.claim.Answers;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.claim.Listing;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.MethodBreaks;
import de.stadtindex.portal.web.city.CityPage.Drawing;
import de.stadtindex.portal.web.city.CityPage.Year;
import de.stadtindex.portal.web.series.SeriesSentences;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ranks and points of a city over all editions, as charts and as their table. */
final class CitySeries {

    private final CitySubject subject;
    private final Words words;
    private final MethodBreaks breaks;

    CitySeries(CitySubject subject, List<ComparabilityNote> steps) {
        this.subject = subject;
        this.words = subject.words();
        this.breaks = new MethodBreaks(steps, words);
    }

    Drawing ranks() {
        TreeMap<EditionYear, Rank> ranks = new TreeMap<>();
        years().forEach(year -> subject.rank(year).ifPresent(rank -> ranks.put(year, rank)));
        List<Reading> readings = readings(year -> {
            Rank rank = ranks.get(year);
            return rank == null ? null : new Value(rank.value(), rank.toString());
        });
        int cities =
                subject.versions().stream().mapToInt(LiveVersion::cities).max().orElse(1);
        int worst = ranks.values().stream().mapToInt(Rank::value).max().orElse(cities);
        return new Drawing(
                words.say("city.ranks.title", subject.city().name()),
                new SeriesSentences(subject.evidence(), CategoryKey.OVERALL, words)
                        .alternative(List.of(subject.city())),
                LineChart.of(columns(), Axis.ranksCovering(worst, cities), new Series("", readings)));
    }

    /** The scores; null where there is nothing to connect. */
    @Nullable
    Drawing points() {
        List<Reading> readings = readings(year -> subject.score(year)
                .map(score -> new Value(score.value().doubleValue(), words.decimal(score.value())))
                .orElse(null));
        if (readings.size() < 2) {
            return null;
        }
        Answers answers = new Answers(subject.evidence());
        List<Scored> known = years().stream()
                .flatMap(year -> answers.score(subject.cell(CategoryKey.OVERALL, year)).stream())
                .toList();
        return new Drawing(
                words.say("city.points.title", subject.city().name()),
                new Listing(subject.evidence(), words).editions(subject.city().key(), known),
                LineChart.of(columns(), axis(readings), new Series("", readings)));
    }

    private static Axis axis(List<Reading> readings) {
        var values = readings.stream().mapToDouble(Reading::value).summaryStatistics();
        return Axis.values(values.getMin(), values.getMax());
    }

    /** What changed in method at the dashed lines of the charts. */
    List<String> notes() {
        return breaks.notes();
    }

    /** The table, newest edition first. */
    List<Year> table() {
        return subject.versions().reversed().stream().map(this::row).toList();
    }

    private Year row(LiveVersion version) {
        EditionYear year = version.year();
        String rank = subject.rank(year)
                .map(known -> words.say(
                        subject.isContested(year) ? "rank.contested" : "rank.of", known.value(), version.cities()))
                .orElseGet(() -> subject.history()
                        .participation(year)
                        .map(participation -> words.say("rank.gap." + participation))
                        .orElseGet(() -> words.say("rank.absent")));
        return new Year(
                new Link(
                        year.toString(),
                        subject.visit().ranking(year, CategoryKey.OVERALL) + "#stadt-"
                                + subject.city().slug()),
                rank,
                ChangeWords.of(subject.change(year), words),
                subject.score(year).map(score -> words.decimal(score.value())).orElse("–"));
    }

    private Columns columns() {
        List<SeriesBreak> marked = breaks.marked(years());
        return new Columns(years().stream().map(EditionYear::toString).toList(), marked, "?");
    }

    private List<EditionYear> years() {
        return subject.visit().state().years();
    }

    private record Value(double number, String text) {}

    private List<Reading> readings(Function<EditionYear, @Nullable Value> value) {
        List<EditionYear> years = years();
        List<Reading> readings = new ArrayList<>();
        for (int column = 0; column < years.size(); column++) {
            Value known = value.apply(years.get(column));
            if (known != null) {
                readings.add(new Reading(column, known.number(), known.text()));
            }
        }
        return readings;
    }
}
