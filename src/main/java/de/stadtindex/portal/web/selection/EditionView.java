package de.stadtindex.portal.web.selection;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import java.util.List;

/** One ranking of one edition, as a page shows it that has both behind its address. */
public record EditionView(Visit visit, CategoryTree tree, LiveVersion version, CategoryKey category) {

    private static final String EDITION = "ausgabe";
    private static final String RANKING = "rangliste";

    public EditionYear year() {
        return version.year();
    }

    /** What the ranking was called in this edition. */
    public String label() {
        return label(category);
    }

    /** The query that leads to this view; what is usual is left out. */
    public Query query() {
        return query(year(), category);
    }

    /** The same view of every edition. */
    public List<Choice> editions(String path) {
        return visit.state().years().reversed().stream()
                .map(year -> Choice.of(year.toString(), path + query(year, category), year, year()))
                .toList();
    }

    /** The same edition in every ranking. */
    public List<Choice> categories(String path) {
        return tree.keys().stream()
                .map(key -> Choice.of(label(key), path + query(year(), key), key, category))
                .toList();
    }

    /** Where the figures come from; the fixed address names the edition, as a later one may be newest at that state too. */
    public Provenance provenance(String path) {
        Query fixed = choice(Query.empty().with(EDITION, year()), category).with("stand", version.number());
        return new Provenance(
                visit.words()
                        .say(
                                "provenance.version",
                                version.number().toString(),
                                visit.words().day(version.publishAt())),
                path + fixed);
    }

    private String label(CategoryKey key) {
        return tree.label(key, year(), visit.words().language());
    }

    private Query query(EditionYear year, CategoryKey key) {
        boolean newest = year.equals(visit.state().newest().year());
        return choice(visit.query().with(EDITION, newest ? null : year), key);
    }

    private static Query choice(Query query, CategoryKey key) {
        return query.with(RANKING, key.isOverall() ? null : key.slug());
    }
}
