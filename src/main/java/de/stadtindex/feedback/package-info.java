/** Feedback: messages about barriers, from their receipt to their answer. */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"platform", "audit"})
@NullMarked
package de.stadtindex.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
