/** The words of the index as values: every other module speaks in them. */
@ApplicationModule(
        displayName = "Core",
        allowedDependencies = {})
@NullMarked
package de.stadtindex.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
