/** Whole editions to take along: what there is, and the packages themselves. */
@NullMarked
package de.stadtindex.opendata.web.download;

import org.jspecify.annotations.NullMarked;
