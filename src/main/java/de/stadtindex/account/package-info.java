/** People who sign in: roles, invitations, passwords, sessions. */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"core", "platform", "audit", "city"})
@NullMarked
package de.stadtindex.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
