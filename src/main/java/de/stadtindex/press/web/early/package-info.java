/** What people of a press office see of the own city before its release, and the public list of who could. */
@NullMarked
package de.stadtindex.press.web.early;

import org.jspecify.annotations.NullMarked;
