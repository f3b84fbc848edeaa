/** The audit log: who did what and when, kept for good. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"core", "platform"})
@NullMarked
package de.stadtindex.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
