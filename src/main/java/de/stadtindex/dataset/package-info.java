/** Figures as tables to take along: their columns, and what has to be said beside them. */
@ApplicationModule(
        displayName = "Dataset",
        allowedDependencies = {"core", "platform", "city", "ranking"})
@NullMarked
package de.stadtindex.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
