/** What the interface says of itself, to programs and to people. */
@NullMarked
package de.stadtindex.opendata.web.api.description;

import org.jspecify.annotations.NullMarked;
