/** What search engines find: every public page with the time of its last change, and what they should leave out. */
@NullMarked
package de.stadtindex.opendata.web.sitemap;

import org.jspecify.annotations.NullMarked;
