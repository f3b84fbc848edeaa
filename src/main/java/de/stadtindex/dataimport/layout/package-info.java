/** Understands tables of any usual layout: finds the header, says what each column means, and reads the rows into lines. */
@NamedInterface("layout")
@NullMarked
package de.stadtindex.dataimport.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
