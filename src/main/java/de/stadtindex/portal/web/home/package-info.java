/** The home page. */
@NullMarked
package de.stadtindex.portal.web.home;

import org.jspecify.annotations.NullMarked;
