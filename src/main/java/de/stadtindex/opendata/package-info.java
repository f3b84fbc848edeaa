/** The door of programs: the figures as an interface, as packages and in a catalogue. */
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {
            "core",
            "platform",
            "city",
            "ranking",
            "claim",
            "article",
            "dataset",
            "visit :: web",
            "visit :: format"
        })
@NullMarked
package de.stadtindex.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
