/** Checks press texts from elsewhere, for people and for programs. */
@NullMarked
package de.stadtindex.press.web.check;

import org.jspecify.annotations.NullMarked;
