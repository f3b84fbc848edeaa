/** What every feature stands on: web frame, languages, security, clock, database. Knows no feature. */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package de.stadtindex.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
