/** What the person who starts the portal reads: where it is, or in one sentence why it is not. */
@NullMarked
package de.stadtindex.platform.start;

import org.jspecify.annotations.NullMarked;
