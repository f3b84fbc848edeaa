/** The pages of the states: an overview, and the cities of each. */
@NullMarked
package de.stadtindex.portal.web.state;

import org.jspecify.annotations.NullMarked;
