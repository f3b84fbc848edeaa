/** The press office's articles as the public reads them, and as they are previewed. */
@NullMarked
package de.stadtindex.press.web.article;

import org.jspecify.annotations.NullMarked;
