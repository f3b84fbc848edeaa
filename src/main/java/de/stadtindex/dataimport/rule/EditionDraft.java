package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.VersionContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is meant for one version, before it exists; what the rules look at. Lines are grouped once, for all of them. */
public final class EditionDraft {

    private final EditionFacts edition;
    private final List<CategoryKey> categories;
    private final Map<CityKey, Participation> participants;
    private final List<ResultLine> lines;
    private final Background background;
    private final Map<CategoryKey, RankingDraft> rankings = new LinkedHashMap<>();

    /** A draft of which nothing is known but what the file says. */
    public EditionDraft(
            EditionFacts edition,
            List<CategoryKey> categories,
            Map<CityKey, Participation> participants,
            List<ResultLine> lines) {
        this(edition, categories, participants, lines, Background.NONE);
    }

    /**
     * A draft seen before its background.
     *
     * @param categories the overall ranking and its categories
     * @param participants the cities the edition ranked
     * @param lines what the file says; kept, not copied
     */
    public EditionDraft(
            EditionFacts edition,
            List<CategoryKey> categories,
            Map<CityKey, Participation> participants,
            List<ResultLine> lines,
            Background background) {
        this.edition = edition;
        this.categories = List.copyOf(categories);
        this.participants = Map.copyOf(participants);
        this.lines = Collections.unmodifiableList(lines);
        this.background = background;
        categories.forEach(this::grouped);
        lines.forEach(line -> grouped(line.category()).add(line));
        background.carried().forEach(cell -> grouped(cell.category()).carry(cell.city(), cell.figure()));
    }

    private RankingDraft grouped(CategoryKey category) {
        return rankings.computeIfAbsent(category, RankingDraft::new);
    }

    public EditionFacts edition() {
        return edition;
    }

    public Map<CityKey, Participation> participants() {
        return participants;
    }

    public List<ResultLine> lines() {
        return lines;
    }

    /** What the version will hold: the lines of the file, and what is carried over where the file says nothing. */
    public VersionContent content() {
        List<VersionContent.Cell> cells = new ArrayList<>(lines.size());
        rankings.forEach((category, ranking) ->
                ranking.forEach((city, figure) -> cells.add(new VersionContent.Cell(city, category, figure))));
        return new VersionContent(participants, cells);
    }

    Background background() {
        return background;
    }

    /** The overall ranking and its categories; those of which nothing is known are empty. */
    Collection<RankingDraft> rankings() {
        return Collections.unmodifiableCollection(rankings.values());
    }

    RankingDraft ranking(CategoryKey category) {
        return rankings.getOrDefault(category, new RankingDraft(category));
    }

    /** The categories whose mean is the overall ranking. */
    List<RankingDraft> parts() {
        return categories.stream()
                .filter(category -> !category.isOverall())
                .map(this::ranking)
                .toList();
    }
}
