/** Sentences about the figures, and how far the known figures prove them. */
@ApplicationModule(
        displayName = "Claim",
        allowedDependencies = {"core", "platform", "city", "ranking"})
@NullMarked
package de.stadtindex.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
