/** The pages on which people of the press office write articles and decide about them. */
@NullMarked
package de.stadtindex.press.web.editing;

import org.jspecify.annotations.NullMarked;
