/** The pages on which people look after editions, cities and categories. */
@NullMarked
package de.stadtindex.desk.web.registry;

import org.jspecify.annotations.NullMarked;
