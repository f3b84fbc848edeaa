/** Pages on which files are uploaded, understood, checked and turned into drafts. */
@NullMarked
package de.stadtindex.desk.web.upload;

import org.jspecify.annotations.NullMarked;
