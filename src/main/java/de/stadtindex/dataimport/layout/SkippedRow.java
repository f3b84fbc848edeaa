package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Place;

/**
 * A row that was not read, listed so that nothing is left out silently.
 *
 * @param text its first text
 */
public record SkippedRow(Place place, String text, SkipReason reason) {}
