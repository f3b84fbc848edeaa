/** Cities as they are stored. */
@NullMarked
package de.stadtindex.city.domain;

import org.jspecify.annotations.NullMarked;
