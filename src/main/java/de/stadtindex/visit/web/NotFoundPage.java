package de.stadtindex.visit.web;

import java.util.List;

/**
 * What a page says that could not be found.
 *
 * @param sentence what there is not
 * @param question leads over to the nearest things
 * @param nearest what there is instead; empty for nothing near
 */
public record NotFoundPage(String sentence, String question, List<Link> nearest) {}
