/** The name of each request: the log and the page of an error say it, so that one leads to the other. */
@NullMarked
package de.stadtindex.platform.request;

import org.jspecify.annotations.NullMarked;
