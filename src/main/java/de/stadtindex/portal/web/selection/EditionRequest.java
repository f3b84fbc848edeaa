package de.stadtindex.portal.web.selection;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.UnknownEditionException;
import de.stadtindex.visit.web.Visit;
import org.jspecify.annotations.Nullable;

/** Edition and ranking as they were written behind an address; what is left out is the newest edition, overall. */
public record EditionRequest(
        @Nullable String ausgabe, @Nullable String rangliste) {

    /**
     * The parameters understood.
     *
     * @throws BadParameterException with the sentence for the first that is not
     * @throws UnknownEditionException for a year without a public edition
     */
    public EditionView read(Visit visit, CategoryTree tree) {
        return new EditionView(visit, tree, version(visit), category(tree));
    }

    /**
     * The ranking alone, for pages that show all editions.
     *
     * @throws BadParameterException for a ranking that does not exist
     */
    public CategoryKey category(CategoryTree tree) {
        if (rangliste == null || rangliste.isBlank()) {
            return CategoryKey.OVERALL;
        }
        return tree.keys().stream()
                .filter(key -> key.slug().equals(rangliste.strip()))
                .findFirst()
                .orElseThrow(() -> new BadParameterException("error.parameter.ranking"));
    }

    private LiveVersion version(Visit visit) {
        if (ausgabe == null || ausgabe.isBlank()) {
            return visit.state().newest();
        }
        EditionYear year = EditionYear.parse(ausgabe.strip())
                .orElseThrow(() -> new BadParameterException("error.parameter.edition"));
        return visit.state().find(year).orElseThrow(UnknownEditionException::new);
    }
}
