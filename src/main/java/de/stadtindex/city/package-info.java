/** Cities, the names people give them, and how to find them. */
@ApplicationModule(
        displayName = "City",
        allowedDependencies = {"core", "platform"})
@NullMarked
package de.stadtindex.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
