/** Reading for the public from a server that follows the database. */
@NullMarked
package de.stadtindex.platform.replica;

import org.jspecify.annotations.NullMarked;
