/** Pages as PDF documents that everyone can read: tagged, with language, title and bookmarks, and kept for good. */
@NullMarked
package de.stadtindex.platform.pdf;

import org.jspecify.annotations.NullMarked;
