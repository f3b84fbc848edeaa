/** How repositories are made. */
@NullMarked
package de.stadtindex.platform.jpa;

import org.jspecify.annotations.NullMarked;
