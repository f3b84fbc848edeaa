/** A page in other forms, under its own address: as a table, as a picture, inside another site. */
@NamedInterface("format")
@NullMarked
package de.stadtindex.visit.web.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
