/** Whole editions as packages: tables, what describes them, and what one has to know to use them. */
@NullMarked
package de.stadtindex.opendata.bundle;

import org.jspecify.annotations.NullMarked;
