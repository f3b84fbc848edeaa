/** One request for a page of figures: its language, and which version of each edition it may show. */
@ApplicationModule(
        displayName = "Visit",
        allowedDependencies = {"core", "platform", "city", "ranking", "chart", "chart :: figure", "dataset"})
@NullMarked
package de.stadtindex.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
