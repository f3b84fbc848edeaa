package de.stadtindex.press.web.citation;

import de.stadtindex.ranking.LiveVersion;

/**
 * A page that is cited.
 *
 * @param title what it shows
 * @param version the version after which the state is named that it shows
 * @param path its path with the language, without the version
 */
record CitedPage(String title, LiveVersion version, String path) {}
