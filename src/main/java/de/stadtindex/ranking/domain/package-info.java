/** Editions, versions, results and categories as they are stored. */
@NullMarked
package de.stadtindex.ranking.domain;

import org.jspecify.annotations.NullMarked;
