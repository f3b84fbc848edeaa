/** The ranking page: one edition, overall or one category. */
@NullMarked
package de.stadtindex.portal.web.ranking;

import org.jspecify.annotations.NullMarked;
