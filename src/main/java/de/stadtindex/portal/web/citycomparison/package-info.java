/** The page that sets two to five cities side by side. */
@NullMarked
package de.stadtindex.portal.web.citycomparison;

import org.jspecify.annotations.NullMarked;
