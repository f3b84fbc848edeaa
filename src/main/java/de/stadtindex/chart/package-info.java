/** Draws figures as scales, marks and labels of an SVG, without knowing what they stand for. */
@ApplicationModule(
        displayName = "Chart",
        allowedDependencies = {"platform"})
@NullMarked
package de.stadtindex.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
