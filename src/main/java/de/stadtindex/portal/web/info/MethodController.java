package de.stadtindex.portal.web.info;

import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how the index works and what can be read from it. */
@PublicPages
class MethodController {

    private final DataStates states;
    private final Categories categories;
    private final Wording wording;

    MethodController(DataStates states, Categories categories, Wording wording) {
        this.states = states;
        this.categories = categories;
        this.wording = wording;
    }

    @GetMapping("/methode")
    String show(Locale locale, Model model) {
        DataState state = states.current();
        List<EditionRow> editions = state.versions().reversed().stream()
                .map(LiveVersion::edition)
                .map(edition -> EditionRow.of(edition, locale))
                .toList();
        model.addAttribute("page", new MethodPage(categoryNames(state, wording.in(locale)), editions));
        return "portal/info/method";
    }

    /** None before the first release: what is not public yet has no name either. */
    private List<String> categoryNames(DataState state, Words words) {
        if (state.versions().isEmpty()) {
            return List.of();
        }
        CategoryTree tree = categories.tree();
        return tree.children().stream()
                .map(key -> CategoryText.of(tree, key, state.years(), words))
                .toList();
    }
}
