/** What the interface says in sentences, with their evidence. */
@NullMarked
package de.stadtindex.opendata.web.api.claims;

import org.jspecify.annotations.NullMarked;
