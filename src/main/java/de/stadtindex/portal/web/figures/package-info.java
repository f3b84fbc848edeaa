/** The figures of pages as rows of tables, for their other forms. */
@NullMarked
package de.stadtindex.portal.web.figures;

import org.jspecify.annotations.NullMarked;
