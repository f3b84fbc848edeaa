package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CitySearch;
import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.visit.web.BadParameterException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a ranking page as they were written; all optional. */
public record RankingRequest(
        @Nullable String sortierung,
        @Nullable String richtung,
        @Nullable String land,
        @Nullable String groesse,
        @Nullable String name,
        @Nullable String seite) {

    /**
     * The parameters understood.
     *
     * @throws BadParameterException with the sentence for the first that is not
     */
    RankingView read(CategoryTree tree, CategoryKey category) {
        RankingSort sort = given(sortierung)
                .map(text -> RankingSort.parse(text, tree).orElseThrow(() -> bad("error.parameter.sort")))
                .orElse(RankingSort.RANK);
        return new RankingView(
                category,
                sort,
                direction(sort),
                given(land)
                        .map(text -> FederalState.ofCode(text).orElseThrow(() -> bad("error.parameter.state")))
                        .orElse(null),
                given(groesse)
                        .map(text -> SizeClass.ofSlug(text).orElseThrow(() -> bad("error.parameter.size")))
                        .orElse(null),
                given(name).map(RankingRequest::bounded).orElse(""),
                Parts.read(seite));
    }

    private RankingView.Direction direction(RankingSort sort) {
        return given(richtung)
                .map(text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "auf" -> RankingView.Direction.ASCENDING;
                    case "ab" -> RankingView.Direction.DESCENDING;
                    default -> throw bad("error.parameter.direction");
                })
                .orElse(sort.usualDirection());
    }

    private static String bounded(String text) {
        if (text.length() > CitySearch.LONGEST_TEXT) {
            throw bad("error.parameter.name");
        }
        return text;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static BadParameterException bad(String messageKey) {
        return new BadParameterException(messageKey);
    }
}
