/** Everything the portal knows in one file, and back: the commands {@code backup} and {@code restore} of the jar. */
@NullMarked
package de.stadtindex.platform.backup;

import org.jspecify.annotations.NullMarked;
