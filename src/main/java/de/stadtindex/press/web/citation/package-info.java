/** How a page is cited, so that whoever reads the citation finds the same figures. */
@NullMarked
package de.stadtindex.press.web.citation;

import org.jspecify.annotations.NullMarked;
