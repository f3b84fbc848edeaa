/** The PostgreSQL server the portal brings along, so that one command starts everything. */
@NullMarked
package de.stadtindex.platform.postgres;

import org.jspecify.annotations.NullMarked;
