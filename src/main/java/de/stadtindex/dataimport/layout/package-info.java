/** Understands tables of any usual layout: finds the header, says what each column means, and reads the rows into lines. */
@NullMarked
package de.stadtindex.dataimport.layout;

import org.jspecify.annotations.NullMarked;
