/** Reads files into rows and says of each cell where it stood. */
@NullMarked
package de.stadtindex.dataimport.file;

import org.jspecify.annotations.NullMarked;
