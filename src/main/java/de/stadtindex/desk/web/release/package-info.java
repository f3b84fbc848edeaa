/** The pages on which versions go their way from draft to release, and back. */
@NullMarked
package de.stadtindex.desk.web.release;

import org.jspecify.annotations.NullMarked;
