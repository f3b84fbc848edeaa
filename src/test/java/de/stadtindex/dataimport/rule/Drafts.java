package de.stadtindex.dataimport.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankingFixtures;
import de.stadtindex.ranking.VersionContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds a draft line by line; the first line stands on line 2 of the file, below the header. */
final class Drafts {

    static final CategoryKey OVERALL = CategoryKey.OVERALL;
    static final CategoryKey MOBILITY = new CategoryKey("mobilitaet");
    static final CategoryKey ENERGY = new CategoryKey("energie_umwelt");

    private static final List<CategoryKey> CATEGORIES = List.of(OVERALL, MOBILITY, ENERGY);
    private static final Origin.Columns COLUMNS = new Origin.Columns(
            "results.csv",
            Map.of(
                    Field.CITY, new Origin.Column(1, "Stadt"),
                    Field.RANK, new Origin.Column(2, "Platz"),
                    Field.SCORE, new Origin.Column(3, "Index"),
                    Field.TENDENCY, new Origin.Column(4, "Tendenz")));

    private final List<ResultLine> lines = new ArrayList<>();
    private final List<VersionContent.Cell> carried = new ArrayList<>();
    private final Map<CityKey, Participation> participants = new HashMap<>();
    private EditionFacts edition;
    private Background background = Background.NONE;

    private Drafts(EditionFacts edition) {
        this.edition = edition;
    }

    /** A draft of the edition 2025 that says it ranked so many cities. */
    static Drafts draft(int cities) {
        return new Drafts(EditionFixtures.edition(2025, cities));
    }

    Drafts ranked(String... names) {
        List.of(names).forEach(name -> participants.put(RankingFixtures.city(name), Participation.CERTAIN));
        return this;
    }

    Drafts line(String city, CategoryKey category, @Nullable Integer rank, @Nullable String score) {
        return line(city, category, rank, score, null);
    }

    Drafts line(
            String city,
            CategoryKey category,
            @Nullable Integer rank,
            @Nullable String score,
            @Nullable Integer tendency) {
        lines.add(new ResultLine(
                new Origin(COLUMNS, lines.size() + 2),
                edition.year(),
                RankingFixtures.city(city),
                category,
                RankingFixtures.figure(rank, score),
                tendency));
        return this;
    }

    /** Lines for „Stadt 1“ and so on: the first is on this rank, each further one a rank behind with a point less. */
    Drafts cities(int count, CategoryKey category, int firstRank) {
        IntStream.range(0, count)
                .forEach(i -> line(
                        "Stadt " + (i + 1),
                        category,
                        firstRank + i,
                        BigDecimal.valueOf(99 - i).toString()));
        return this;
    }

    /** A figure of the version this draft builds on. */
    Drafts carried(String city, CategoryKey category, @Nullable Integer rank, @Nullable String score) {
        carried.add(new VersionContent.Cell(RankingFixtures.city(city), category, RankingFixtures.figure(rank, score)));
        return this;
    }

    /** What the publisher stated, instead of the number of cities alone. */
    Drafts stated(@Nullable Integer parameters, @Nullable Integer dataPoints, @Nullable String mean) {
        edition = new EditionFacts(
                edition.year(),
                edition.publishedOn(),
                edition.cities(),
                null,
                parameters,
                dataPoints,
                mean == null ? null : Score.of(mean),
                null);
        return this;
    }

    /** The previous edition says what that draft says. */
    Drafts after(int year, Drafts previous) {
        background = background.after(previous.known(year));
        return this;
    }

    /** Another edition says what that draft says. */
    Drafts beside(int year, Drafts other) {
        background = background.beside(List.of(other.known(year)));
        return this;
    }

    /** The file states a mean, in row 99 and column C. */
    Drafts stating(CategoryKey category, String mean) {
        var place = new Place("results.csv", 99, 3, "Index");
        background = background.stating(List.of(new StatedMean(category, Score.of(mean), place)));
        return this;
    }

    Drafts printing(int decimals) {
        background = background.printing(decimals);
        return this;
    }

    EditionDraft build() {
        return new EditionDraft(edition, CATEGORIES, participants, lines, background.carrying(carried));
    }

    List<Finding> findings(ImportRule rule) {
        return rule.check(build()).toList();
    }

    private KnownEdition known(int year) {
        var ranked = new HashSet<>(participants.keySet());
        lines.forEach(line -> ranked.add(line.city()));
        return new KnownEdition(
                new EditionYear(year),
                ranked,
                lines.stream().collect(groupingBy(ResultLine::category, toMap(ResultLine::city, ResultLine::figure))));
    }
}
