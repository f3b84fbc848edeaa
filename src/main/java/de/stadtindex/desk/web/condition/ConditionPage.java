package de.stadtindex.desk.web.condition;

import de.stadtindex.platform.condition.ConditionLine;
import java.util.List;

/**
 * What the page of the condition shows.
 *
 * @param lead how much needs somebody
 * @param at when it was so
 */
record ConditionPage(String lead, String at, List<Part> parts) {

    /** What stands under one heading; lines that need somebody come first. */
    record Part(String heading, List<ConditionLine> lines) {}
}
