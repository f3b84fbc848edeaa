/** All that can be said of a city in an edition, ready to be used. */
@NullMarked
package de.stadtindex.press.web.sheet;

import org.jspecify.annotations.NullMarked;
