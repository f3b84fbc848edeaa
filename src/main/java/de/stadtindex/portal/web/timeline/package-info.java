/** The page that shows all editions at once. */
@NullMarked
package de.stadtindex.portal.web.timeline;

import org.jspecify.annotations.NullMarked;
