/** Articles of the press office: written, reviewed, released for an instant, and bound to the version they speak of. */
@ApplicationModule(
        displayName = "Article",
        allowedDependencies = {"core", "platform", "account", "audit", "city", "ranking", "claim", "claim :: check"})
@NullMarked
package de.stadtindex.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
