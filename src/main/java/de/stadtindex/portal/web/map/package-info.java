/** The map of all cities by rank group. */
@NullMarked
package de.stadtindex.portal.web.map;

import org.jspecify.annotations.NullMarked;
