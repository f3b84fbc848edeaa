/** The page of one city. */
@NullMarked
package de.stadtindex.portal.web.city;

import org.jspecify.annotations.NullMarked;
