/** The residents' door: pages anyone may read. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "core",
            "platform",
            "city",
            "ranking",
            "claim",
            "chart",
            "chart :: figure",
            "article",
            "feedback",
            "dataset",
            "visit :: web",
            "visit :: format"
        })
@NullMarked
package de.stadtindex.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
