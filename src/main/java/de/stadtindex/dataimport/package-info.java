/** The way of figures into the portal: file, rows, city matching, rules, version. */
@ApplicationModule(
        displayName = "Data import",
        allowedDependencies = {"core", "platform", "audit", "city", "ranking", "dataset"})
@NullMarked
package de.stadtindex.dataimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
