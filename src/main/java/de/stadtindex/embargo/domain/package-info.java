/** Early accesses as they are stored. */
@NullMarked
package de.stadtindex.embargo.domain;

import org.jspecify.annotations.NullMarked;
