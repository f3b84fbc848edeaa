/** Who may see figures of an edition before its release. */
@NullMarked
package de.stadtindex.desk.web.early;

import org.jspecify.annotations.NullMarked;
