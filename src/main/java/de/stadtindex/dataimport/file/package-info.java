/** Reads files into rows and says of each cell where it stood. */
@NamedInterface("file")
@NullMarked
package de.stadtindex.dataimport.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
