/** Answers to the public, kept as they went out: the second reader of a page gets the bytes of the first. */
@NullMarked
package de.stadtindex.platform.answer;

import org.jspecify.annotations.NullMarked;
