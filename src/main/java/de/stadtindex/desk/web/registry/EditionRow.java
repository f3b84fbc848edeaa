package de.stadtindex.desk.web.registry;

/**
 * A line of the list of editions.
 *
 * @param state when it comes or came out, in one sentence
 * @param licence whether the full table may be offered
 */
record EditionRow(String year, String state, String cities, String parameters, String licence) {}
