/** The desk: where new figures are uploaded, checked, compared and released. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "core",
            "platform",
            "account",
            "audit",
            "city",
            "feedback",
            "ranking",
            "embargo",
            "dataimport",
            "dataimport :: file",
            "dataimport :: layout",
            "dataimport :: rule"
        })
@NullMarked
package de.stadtindex.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
