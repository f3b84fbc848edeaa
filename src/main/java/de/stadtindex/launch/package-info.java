/** The jar's first class, in the bytecode of an older Java, so that it can say which Java is needed. */
@NullMarked
package de.stadtindex.launch;

import org.jspecify.annotations.NullMarked;
