/** What a reader may choose on several pages: an edition, a ranking, cities. */
@NullMarked
package de.stadtindex.portal.web.selection;

import org.jspecify.annotations.NullMarked;
