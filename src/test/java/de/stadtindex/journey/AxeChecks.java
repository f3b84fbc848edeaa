package de.stadtindex.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core, the tool that auditors of accessibility use, about the page a browser shows. */
final class AxeChecks {

    private AxeChecks() {}

    /** What is in order is asked for as well, but not told of, element by element. */
    private static final AxeRunOptions ONLY_FAULTS = onlyFaults();

    private static AxeRunOptions onlyFaults() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /**
     * One line per broken rule and element: rule, impact, what to do, where; the page must run scripts. Only frames of other
     * hosts are not looked into, of which the portal has none: that would open an empty page for each question and take
     * thrice as long.
     */
    @SuppressWarnings("deprecation") // "legacy" is the way without the empty page
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .options(ONLY_FAULTS).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node)))
                        .toList();
    }

    private static String describe(Rule rule, CheckedNode node) {
        return "%s (%s): %s, at %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), node.getTarget());
    }
}
