/** Tables as files that people open in a spreadsheet. */
@NullMarked
package de.stadtindex.platform.table;

import org.jspecify.annotations.NullMarked;
