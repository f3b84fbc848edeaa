package de.stadtindex.press.web.check;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.EditionYear;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about where it does not say so.
 *
 * @param city null where it names its cities itself
 */
record CheckFrame(EditionYear year, @Nullable CityEntry city) {}
