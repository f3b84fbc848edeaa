/** Who may use which route: the decision stands at the controller, and a route without one is closed. */
@NullMarked
package de.stadtindex.platform.access;

import org.jspecify.annotations.NullMarked;
