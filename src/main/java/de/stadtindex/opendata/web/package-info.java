/** What programs ask for: a package for each kind of answer. */
@NullMarked
package de.stadtindex.opendata.web;

import org.jspecify.annotations.NullMarked;
