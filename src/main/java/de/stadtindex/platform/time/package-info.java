/** The one source of the current instant, so that tests can move it. */
@NullMarked
package de.stadtindex.platform.time;

import org.jspecify.annotations.NullMarked;
