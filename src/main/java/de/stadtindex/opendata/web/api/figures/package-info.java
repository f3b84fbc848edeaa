/** What the interface tells of editions, versions, cities and their figures. */
@NullMarked
package de.stadtindex.opendata.web.api.figures;

import org.jspecify.annotations.NullMarked;
