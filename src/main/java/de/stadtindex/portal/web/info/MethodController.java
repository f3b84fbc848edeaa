package de.stadtindex.portal.web.info;

import de.stadtindex.platform.web.PublicPages;
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

    MethodController(DataStates states) {
        this.states = states;
    }

    @GetMapping("/methode")
    String show(Locale locale, Model model) {
        List<EditionRow> editions = states.current().versions().reversed().stream()
                .map(LiveVersion::edition)
                .map(edition -> EditionRow.of(edition, locale))
                .toList();
        model.addAttribute("page", new MethodPage(editions));
        return "portal/info/method";
    }
}
