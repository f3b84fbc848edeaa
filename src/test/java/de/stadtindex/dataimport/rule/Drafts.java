package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankingFixtures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a draft line by line; the first line stands on line 2 of the file, below the header. */
final class Drafts {

    static final CategoryKey OVERALL = CategoryKey.OVERALL;
    static final CategoryKey MOBILITY = new CategoryKey("mobilitaet");
    static final CategoryKey ENERGY = new CategoryKey("energie_umwelt");

    private static final Origin.Columns COLUMNS = new Origin.Columns(
            "results.csv",
            Map.of(
                    Field.CITY, new Origin.Column(1, "Stadt"),
                    Field.RANK, new Origin.Column(2, "Platz"),
                    Field.SCORE, new Origin.Column(3, "Index")));

    private final int cities;
    private final List<ResultLine> lines = new ArrayList<>();
    private final Map<CityKey, Participation> participants = new HashMap<>();

    private Drafts(int cities) {
        this.cities = cities;
    }

    /** A draft of an edition that says it ranked so many cities. */
    static Drafts draft(int cities) {
        return new Drafts(cities);
    }

    Drafts ranked(String... names) {
        List.of(names).forEach(name -> participants.put(RankingFixtures.city(name), Participation.CERTAIN));
        return this;
    }

    Drafts line(String city, CategoryKey category, @Nullable Integer rank, @Nullable String score) {
        lines.add(new ResultLine(
                new Origin(COLUMNS, lines.size() + 2),
                new EditionYear(2025),
                RankingFixtures.city(city),
                category,
                RankingFixtures.figure(rank, score),
                null));
        return this;
    }

    List<Finding> findings(ImportRule rule) {
        var edition = EditionFixtures.edition(2025, cities);
        return rule.check(new EditionDraft(edition, List.of(OVERALL, MOBILITY, ENERGY), participants, lines))
                .toList();
    }
}
