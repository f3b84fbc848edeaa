/** What opens doors without a name: random, never stored itself. */
@NullMarked
package de.stadtindex.platform.secret;

import org.jspecify.annotations.NullMarked;
