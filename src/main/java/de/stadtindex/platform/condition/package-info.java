/** What an operator asks of the portal at a glance: each feature says its own part of it, as sentences. */
@NullMarked
package de.stadtindex.platform.condition;

import org.jspecify.annotations.NullMarked;
