package de.stadtindex.portal.web.search;

import de.stadtindex.visit.web.Link;
import java.util.List;

/**
 * What a search found.
 *
 * @param outcome says so in a sentence
 * @param all every city the public knows, for those who would rather browse
 */
public record SearchPage(String outcome, List<Link> found, List<Link> all) {}
