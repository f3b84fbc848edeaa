/** The first page after the sign-in: what waits for whoever signed in. */
@NullMarked
package de.stadtindex.desk.web.overview;

import org.jspecify.annotations.NullMarked;
