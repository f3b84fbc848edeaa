/** Tells colleagues by e-mail what happened to a version. */
@NullMarked
package de.stadtindex.desk.notice;

import org.jspecify.annotations.NullMarked;
