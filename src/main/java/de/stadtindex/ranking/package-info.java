/** Editions, versions and results, and the one rule that says which of them the public may see. */
@ApplicationModule(
        displayName = "Ranking",
        allowedDependencies = {"core", "platform", "city"})
@NullMarked
package de.stadtindex.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
