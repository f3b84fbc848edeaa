/** The public register of what was corrected or withdrawn. */
@NullMarked
package de.stadtindex.portal.web.corrections;

import org.jspecify.annotations.NullMarked;
