/** HTML and SVG written by code, where a template would be too slow or the same drawing is wanted outside of pages. */
@NullMarked
package de.stadtindex.platform.markup;

import org.jspecify.annotations.NullMarked;
