/** What became public, for programs that look again and again: feeds, and the calendar of releases. */
@NullMarked
package de.stadtindex.press.web.feed;

import org.jspecify.annotations.NullMarked;
