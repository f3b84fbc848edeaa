/** How the interface is asked and how it answers, whatever is asked: parameters, problems, conditions, limits. */
@NullMarked
package de.stadtindex.opendata.web.api.protocol;

import org.jspecify.annotations.NullMarked;
