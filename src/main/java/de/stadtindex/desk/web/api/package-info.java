/** What scripts of the desk may call. */
@NullMarked
package de.stadtindex.desk.web.api;

import org.jspecify.annotations.NullMarked;
