/** What the press office's pages share. */
@NullMarked
package de.stadtindex.press.web;

import org.jspecify.annotations.NullMarked;
