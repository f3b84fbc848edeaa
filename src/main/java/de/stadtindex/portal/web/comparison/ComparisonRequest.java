package de.stadtindex.portal.web.comparison;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.Query;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a comparison as they were written; all optional. */
public record ComparisonRequest(
        @Nullable String rangliste,
        @Nullable String land,
        @Nullable String seite) {

    CategoryKey category(CategoryTree tree) {
        return given(rangliste)
                .map(text -> tree.keys().stream()
                        .filter(key -> key.slug().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new BadParameterException("error.parameter.ranking")))
                .orElse(CategoryKey.OVERALL);
    }

    Optional<FederalState> state() {
        return given(land)
                .map(text -> FederalState.ofCode(text)
                        .orElseThrow(() -> new BadParameterException("error.parameter.state")));
    }

    int page() {
        return Parts.read(seite);
    }

    /** The same parameters for another pair of editions. */
    Query query(Query base) {
        return base.with("rangliste", rangliste).with("land", land);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
