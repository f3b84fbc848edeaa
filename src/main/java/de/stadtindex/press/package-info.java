/** The press office's door: sentences with evidence, and what is made of them. */
@ApplicationModule(
        displayName = "Press",
        allowedDependencies = {
            "core",
            "platform",
            "account",
            "audit",
            "city",
            "ranking",
            "embargo",
            "claim",
            "claim :: check",
            "chart",
            "article",
            "dataset",
            "visit :: web",
            "visit :: format"
        })
@NullMarked
package de.stadtindex.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
