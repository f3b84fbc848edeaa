/** What the residents' pages share; each page has a package of its own below. */
@NullMarked
package de.stadtindex.portal.web;

import org.jspecify.annotations.NullMarked;
