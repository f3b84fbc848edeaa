package de.stadtindex.portal.web.ranking;

import de.stadtindex.visit.web.Option;
import java.util.List;

/**
 * The filters of a ranking page.
 *
 * @param action where it is sent
 * @param stand the frozen view to stay in; empty for the current state
 */
public record RankingForm(
        String action,
        String stand,
        String name,
        List<Option> states,
        List<Option> sizes,
        List<Option> sorts,
        List<Option> directions) {}
