/** Who sees figures before their release: of which city, from when, and how often. */
@ApplicationModule(
        displayName = "Embargo",
        allowedDependencies = {"core", "platform", "account", "audit", "city", "ranking"})
@NullMarked
package de.stadtindex.embargo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
