/** Our own charts as ink on paper: colours, lines and letters without a style sheet, a browser or a font of the machine. */
@NullMarked
package de.stadtindex.platform.drawing;

import org.jspecify.annotations.NullMarked;
