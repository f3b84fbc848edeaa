/** Articles, their revisions, decisions and pictures as they are stored. */
@NullMarked
package de.stadtindex.article.domain;

import org.jspecify.annotations.NullMarked;
