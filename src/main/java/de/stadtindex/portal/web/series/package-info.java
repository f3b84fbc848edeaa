/** What several pages say of all editions at once: rank series, their breaks and their tables. */
@NullMarked
package de.stadtindex.portal.web.series;

import org.jspecify.annotations.NullMarked;
