/** Charts that leave their page: with title, notes and source, as drawing and as picture. */
@NamedInterface("figure")
@NullMarked
package de.stadtindex.chart.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
