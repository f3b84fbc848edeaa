/** The search for a city. */
@NullMarked
package de.stadtindex.portal.web.search;

import org.jspecify.annotations.NullMarked;
