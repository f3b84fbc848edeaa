/** The year-over-year page: one ranking in two editions. */
@NullMarked
package de.stadtindex.portal.web.comparison;

import org.jspecify.annotations.NullMarked;
