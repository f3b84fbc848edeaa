/** Words and numbers as a reader of one language expects them. */
@NullMarked
package de.stadtindex.platform.text;

import org.jspecify.annotations.NullMarked;
